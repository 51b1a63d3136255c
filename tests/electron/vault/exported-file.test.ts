import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareFile } from '../../../electron/vault/exported-file.ts';
import { mustFail, mustSucceed, tempFolder } from '../../temp-vault.ts';

const newer = Buffer.from('newer');

describe('a file that takes the place of an older one', () => {
  it('is there alone once it is settled', () => {
    const folder = tempFolder();
    const target = join(folder, 'memorandum.pdf');
    writeFileSync(target, 'older');
    const file = mustSucceed(prepareFile(target, newer));
    mustSucceed(file.moveIntoPlace());
    file.settle();
    expect(readFileSync(target, 'utf8')).toBe('newer');
    expect(readdirSync(folder)).toEqual(['memorandum.pdf']);
  });

  it('gives the older one back when it is discarded after all', () => {
    const folder = tempFolder();
    const target = join(folder, 'memorandum.pdf');
    writeFileSync(target, 'older');
    const file = mustSucceed(prepareFile(target, newer));
    mustSucceed(file.moveIntoPlace());
    file.discard();
    expect(readFileSync(target, 'utf8')).toBe('older');
    expect(readdirSync(folder)).toEqual(['memorandum.pdf']);
  });

  it('leaves a folder of that name alone', () => {
    const folder = tempFolder();
    const target = join(folder, 'memorandum.pdf');
    mkdirSync(target);
    writeFileSync(join(target, 'inside'), 'kept');
    const file = mustSucceed(prepareFile(target, newer));
    expect(mustFail(file.moveIntoPlace())).toMatchObject({ kind: 'file-not-written' });
    file.discard();
    expect(readdirSync(folder)).toEqual(['memorandum.pdf']);
    expect(readFileSync(join(target, 'inside'), 'utf8')).toBe('kept');
  });
});
