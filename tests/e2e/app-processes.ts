/** The processes of a running app, seen from outside as the system sees them. */
import { readdirSync, readFileSync } from 'node:fs';

export interface AppProcess {
  readonly id: number;
  /** As Chromium calls it: `renderer`, `utility`, `gpu-process` and so on; the first process is `main`. */
  readonly kind: string;
}

/** The process with this id and all that came from it, as long as they are alive. */
export function processesFrom(main: number): readonly AppProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => isAlive(id) && comesFrom(id, main))
    .map((id) => ({ id, kind: id === main ? 'main' : kindOf(id) }));
}

/** A process that has ended, but whose parent has not looked yet, holds no memory any more. */
export const isAlive = (id: number): boolean => /\) [^ZX] /.test(readIfThere(`/proc/${id}/stat`));

function comesFrom(id: number, main: number): boolean {
  for (let current = id; current > 0; current = parentOf(current)) {
    if (current === main) return true;
  }
  return false;
}

const parentOf = (id: number) => Number(/^PPid:\s*(\d+)/m.exec(readIfThere(`/proc/${id}/status`))?.[1] ?? 0);
const kindOf = (id: number) => /--type=([a-z-]+)/.exec(readIfThere(`/proc/${id}/cmdline`))?.[1] ?? 'other';

/** A process may end between being listed and being read. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
