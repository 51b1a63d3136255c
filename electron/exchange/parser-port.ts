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

/**
 * Given to the process: its heap stays below this, or it ends. A utility process of Electron takes the plain flag for an argument
 * of the program and ignores it; and it takes an empty environment for none given, so main must name at least one variable.
 */
export const parserArguments = {
  node: ['--max-old-space-size=256'],
  electron: ['--js-flags=--max-old-space-size=256'],
} as const;

/** A process started without the limit above refuses to work. */
export const largestHeapBytes = 512 * 1024 * 1024;

/** The process says by it that it ends for want of memory. */
export const outOfMemoryCode = 71;

/** How a process ends whose heap is full: aborted, as Node and Electron tell it, and as Windows does. */
export const abortCodes: readonly number[] = [134, 6, 0xe0000008, 0xe0000008 - 2 ** 32];
