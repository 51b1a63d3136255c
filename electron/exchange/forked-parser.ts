/** A parser process for plain Node: tests, benchmarks and the command line. */
import { fork } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type ParserPort, parserArguments } from './parser-port.ts';

export interface ForkOptions {
  /** The built parser-entry.js, or its source together with what can run that. */
  readonly entry: URL;
  readonly nodeArguments?: readonly string[];
}

export interface ForkedParser extends ParserPort {
  /** For looking at it from outside. Undefined when it could not be started. */
  readonly pid: number | undefined;
}

export function forkParser({ entry, nodeArguments = [] }: ForkOptions): ForkedParser {
  const child = fork(fileURLToPath(entry), {
    execArgv: [...parserArguments.node, ...nodeArguments],
    // Nothing of the environment: it may name folders, people and settings for Node. Windows cannot start without its own folder.
    env: process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return {
    pid: child.pid,
    send(message) {
      // A process that has just ended takes no message; that it ended is told below.
      if (child.connected) child.send(message, () => undefined);
    },
    listen(received, ended) {
      let isOver = false;
      const end = (code: number | null) => {
        if (!isOver) ended(code);
        isOver = true;
      };
      child.on('message', received);
      child.on('error', () => end(null));
      child.on('exit', (code, signal) => end(signal ? 128 + (constants.signals[signal] ?? 0) : code));
    },
    kill: () => child.kill('SIGKILL'),
  };
}
