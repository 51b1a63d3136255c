import type { ToParser } from './parser-protocol.ts';

/** The way to one parser process. Electron's main forks a utility process and hands on its port; plain Node forks a child. */
export interface ParserPort {
  readonly send: (message: ToParser) => void;
  /** `ended` is heard once, however the process ends. The code is that of the process, null when it is not known. */
  readonly listen: (received: (message: unknown) => void, ended: (exitCode: number | null) => void) => void;
  /** At once, whatever the process is doing. */
  readonly kill: () => void;
}

export type StartParser = () => ParserPort | Promise<ParserPort>;

/** Given to the process: its heap stays below this, or it ends. */
export const parserArguments = ['--max-old-space-size=256'] as const;

/** The process says by it that it ends for want of memory. */
export const outOfMemoryCode = 71;
