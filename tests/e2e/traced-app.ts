/** The app under strace: every socket it asks the system for and every file it writes, in all of its processes. */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchSafir, type RunningSafir } from './app.ts';

export interface TracedCall {
  readonly processId: number;
  readonly name: string;
  /** As strace writes it: the arguments, and the answer. */
  readonly text: string;
}

export interface TracedSafir extends RunningSafir {
  /** What was asked of the system so far, in the order of time. */
  readonly calls: () => readonly TracedCall[];
}

const traced = [
  ...['socket', 'connect', 'bind', 'sendto', 'sendmsg', 'sendmmsg'],
  ...['open', 'openat', 'creat', 'rename', 'renameat', 'renameat2', 'link', 'linkat', 'mkdir', 'mkdirat'],
];

export async function launchTraced(
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<TracedSafir> {
  const [through, log] = [path.join(folder, 'with-strace'), path.join(folder, 'strace.log')];
  // Strace writes the log and follows; it stops the processes at no other call than these.
  const strace = `strace --seccomp-bpf -f -qq -yy -s 256 --decode-pids=comm -e trace=${traced.join(',')} -e signal=none -o '${log}'`;
  writeFileSync(through, `#!/bin/sh\nexec ${strace} "$SAFIR_ELECTRON" "$@"\n`);
  chmodSync(through, 0o700);
  const safir = await launchSafir(folder, { through, environment });
  return { ...safir, calls: () => readFileSync(log, 'utf8').split('\n').flatMap(parseLine) };
}

function parseLine(line: string): readonly TracedCall[] {
  const [, processId, name, text] = /^(\d+)(?:<[^>]*>)?\s+([a-z0-9_]+)\((.*)$/.exec(line) ?? [];
  return processId === undefined || name === undefined || text === undefined
    ? []
    : [{ processId: Number(processId), name, text }];
}
