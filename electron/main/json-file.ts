/** Small settings beside the vaults, never inside them: checked when read, replaced whole when written. */
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';

/** A file that is not as it should be is kept aside, so that nothing a user could still need is overwritten. */
export function readJsonFile<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  quietly(() => renameSync(path, `${path}.unreadable`));
  return undefined;
}

/** False when the disk does not take it: settings are then lost at the end of the program, which is no reason to end it now. */
export function writeJsonFile(path: string, content: unknown): boolean {
  const temporary = `${path}.new`;
  return quietly(() => {
    mkdirSync(dirname(path), { recursive: true });
    rmSync(temporary, { force: true });
    const handle = openSync(temporary, 'wx', 0o600);
    try {
      writeFileSync(handle, `${JSON.stringify(content, null, 2)}\n`);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, path);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function quietly(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
