/** A file on its way out of the vault: written beside its place, and moved there whole. */
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { failed, ok, type Result } from '../../domain/result.ts';
import { errorCode } from '../database/sqlite-failures.ts';
import { syncFolder } from './folder/durable-files.ts';

export interface ExportedFile {
  readonly fileName: string;
  /** Takes the place of a file of that name, which is what the user agreed to in the dialog. */
  readonly moveIntoPlace: () => Result<undefined>;
  /** Leaves nothing of it behind, and an older file of that name where it was. */
  readonly discard: () => void;
  /** Lets go of the older file. */
  readonly settle: () => void;
}

/** The bytes are on disk afterwards, under a name of no meaning. */
export function prepareFile(target: string, bytes: Uint8Array): Result<ExportedFile> {
  const folder = path.dirname(target);
  const temporary = path.join(folder, `.${randomUUID()}.part`);
  const written = asResult(() => {
    const handle = openSync(temporary, 'wx', 0o600);
    try {
      writeFileSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  });
  if (!written.ok) {
    rmSync(temporary, { force: true });
    return written;
  }
  const older = path.join(folder, `.${randomUUID()}.old`);
  let isOlderAside = false;
  let isInPlace = false;
  return ok({
    fileName: path.basename(target),
    moveIntoPlace: () =>
      asResult(() => {
        isOlderAside = moveAside(target, older);
        renameSync(temporary, target);
        isInPlace = true;
        syncFolder(folder);
      }),
    discard() {
      rmSync(isInPlace ? target : temporary, { force: true });
      if (isOlderAside) renameSync(older, target);
    },
    settle: () => rmSync(older, { force: true }),
  });
}

/** Only a file gives way; a folder of that name is an error, which the move into its place will say. */
function moveAside(target: string, older: string): boolean {
  if (!lstatSync(target, { throwIfNoEntry: false })?.isFile()) return false;
  renameSync(target, older);
  return true;
}

function asResult(work: () => void): Result<undefined> {
  try {
    work();
    return ok();
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return failed({ kind: 'file-not-written', reason: reasons[code] ?? 'other' });
  }
}

const reasons: Readonly<Record<string, 'disk-full' | 'not-allowed' | 'not-found'>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
};
