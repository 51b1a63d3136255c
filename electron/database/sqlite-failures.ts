import type { Failure } from '../../domain/failures.ts';

/**
 * The failure that an error of SQLite or of the file system stands for, or undefined for a bug (a broken statement, a constraint
 * that the code should have kept).
 */
export function storageFailure(error: unknown): Failure | undefined {
  const code = errorCode(error);
  if (code === undefined) return undefined;
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return { kind: 'disk-full' };
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
    return { kind: 'vault-read-only' };
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return { kind: 'vault-already-open' };
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return { kind: 'database-damaged', where: 'page' };
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN') || code === 'EIO')
    return { kind: 'disk-error' };
  if (code === 'ENOMEM' || code === 'SQLITE_NOMEM') return { kind: 'not-enough-memory' };
  return undefined;
}

export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
