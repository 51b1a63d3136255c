import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * When a process crashes, many Linux systems write its whole memory to disk, keys and records with it. Node cannot forbid that;
 * `prlimit` of util-linux can, for a process that is running. What starts later inherits it, so this comes before the first window; only
 * Chromium's zygotes, from which it forks the windows, are there already.
 */
export function forbidCoreDumps(): void {
  if (process.platform !== 'linux') return;
  for (const id of withDescendants(process.pid)) {
    // Where there is no prlimit, what the session allows holds.
    if (limitOf(id) !== '0') spawnSync('/usr/bin/prlimit', ['--pid', String(id), '--core=0:0'], { stdio: 'ignore' });
  }
}

const limitOf = (id: number) => /^Max core file size\s+(\S+)/m.exec(readIfThere(`/proc/${id}/limits`))?.[1];

function withDescendants(id: number): readonly number[] {
  return [id, ...childrenOf(id).flatMap(withDescendants)];
}

const childrenOf = (id: number): readonly number[] =>
  threadsOf(id).flatMap((thread) =>
    readIfThere(`/proc/${id}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );

function threadsOf(id: number): readonly string[] {
  try {
    return readdirSync(`/proc/${id}/task`);
  } catch {
    return [];
  }
}

/** A process may end between being listed and being read. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
