import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../domain/language.ts';
import { buildSampleDesk, type StepDone } from '../../../electron/headless/build-sample-desk.ts';
import { quickKdf, quickKdfRange } from '../../quick-vault.ts';
import { mustSucceed, tempFolder } from '../../temp-vault.ts';
import { pageTexts, printerForTests, readAloud } from './printing.ts';

const printers = printerForTests();

async function sampleDesk() {
  const folder = path.join(tempFolder(), 'sample-desk');
  const steps: StepDone[] = [];
  const result = await buildSampleDesk({
    folder,
    language: 'tg',
    printerOptions: printers.options(),
    kdf: quickKdf,
    kdfRange: quickKdfRange,
    zone: 'Asia/Dushanbe',
    done: (step) => steps.push(step),
  });
  mustSucceed(result);
  return { folder, steps };
}

describe('Without a display', () => {
  it('the sample desk becomes a vault and its meeting a memorandum in each language', async () => {
    const { folder, steps } = await sampleDesk();

    expect(steps.map(({ kind, path: file }) => [kind, path.relative(folder, file)])).toEqual([
      ['vault', 'vault'],
      ...languages.map((language) => ['memorandum', `memorandum-${language}.pdf`]),
    ]);
    const pdf = readFileSync(path.join(folder, 'memorandum-tg.pdf'));
    expect(readAloud(pdf)).toContain('Баргардонидани шаҳрвандон аз Ироқ');
    expect(readAloud(pdf)).toContain('Сироҷиддин Муҳриддин роҳбар');
    expect(pageTexts(pdf).join(' ')).toContain('حازم أحمد محمود اليوسفي');
    expect(readAloud(pdf)).toContain('14 майи соли 2019');
  });

  it('nothing in the vault folder can be read', async () => {
    const { folder } = await sampleDesk();
    const vault = path.join(folder, 'vault');
    const files = readdirSync(vault, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(vault, name))
      .filter((file) => statSync(file).isFile());

    expect(files.length).toBeGreaterThan(1);
    for (const word of ['Муҳриддин', 'Ироқ', 'CREATE TABLE', 'SQLite format']) {
      for (const file of files) expect(readFileSync(file).includes(word), `${word} in ${file}`).toBe(false);
    }
  });
});
