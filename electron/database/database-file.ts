import { closeSync, constants, lstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { Failure } from '../../domain/failures.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import { pageSizeBytes } from './pragmas.ts';
import { errorCode } from './sqlite-failures.ts';

export type DatabaseFile = {
  /** A transaction was cut off; SQLite will take it back when it opens the file. */
  readonly hasJournal: boolean;
};

/**
 * Looks at the file before SQLite does. SQLite would take a zero-length file for an empty database under any key, would follow a
 * link, would hang on a FIFO, and would report most damage only as a wrong key.
 */
export function inspectDatabaseFile(file: string): Result<DatabaseFile> {
  const stats = statsOf(file);
  if (stats === undefined) return failed({ kind: 'database-missing' });
  const odd = oddKind(stats);
  if (odd !== undefined) return failed(odd);

  const journal = statsOf(`${file}-journal`);
  const oddJournal = journal && oddKind(journal);
  if (oddJournal) return failed(oddJournal);
  // Our databases never have a write-ahead log. SQLite would play back one that somebody laid beside the file.
  if (statsOf(`${file}-wal`) !== undefined) return failed({ kind: 'database-damaged', where: 'journal' });

  if (stats.size === 0) return failed({ kind: 'database-empty' });
  if (startsLikePlainSqlite(file)) return failed({ kind: 'database-plain' });
  const hasJournal = journal !== undefined && journal.size > 0;
  // A power cut may leave half a page at the end; the journal then knows the true length, and the size is checked after recovery.
  if (!hasJournal && !isWholePages(stats)) return failed({ kind: 'database-damaged', where: 'size' });
  return ok({ hasJournal });
}

export function hasWholePages(file: string): boolean {
  const stats = statsOf(file);
  return stats !== undefined && isWholePages(stats);
}

const isWholePages = ({ size }: Stats) => size > 0 && size % pageSizeBytes === 0;

function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function oddKind(stats: Stats): Failure | undefined {
  if (stats.isFile()) return undefined;
  const found = stats.isDirectory()
    ? 'directory'
    : stats.isSymbolicLink()
      ? 'symlink'
      : stats.isFIFO()
        ? 'fifo'
        : 'other';
  return { kind: 'database-not-a-file', found };
}

const plainSqliteMagic = Buffer.from('SQLite format 3\0', 'latin1');

function startsLikePlainSqlite(file: string): boolean {
  // O_NOFOLLOW and O_NONBLOCK in case the file was exchanged since it was looked at; Windows knows neither and has undefined here.
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const start = Buffer.alloc(plainSqliteMagic.length);
    readSync(handle, start, 0, start.length, 0);
    return start.equals(plainSqliteMagic);
  } finally {
    closeSync(handle);
  }
}
