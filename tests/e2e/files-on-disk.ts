/** What a finder of the disk could read in files. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    // Chromium's lock of its folder is a link that leads nowhere.
    .filter((file) => lstatSync(file).isFile());

/** Each of these words that stands in a file, and in which. */
export function readableIn(folder: string, words: readonly string[]): readonly string[] {
  return filesIn(folder).flatMap((file) => {
    const bytes = readFileSync(file);
    const isIn = (word: string) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'));
    return words.filter(isIn).map((word) => `${word} in ${path.relative(folder, file)}`);
  });
}
