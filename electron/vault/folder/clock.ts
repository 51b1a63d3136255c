import { uptime } from 'node:os';

export type Clock = {
  readonly now: () => Date;
  /** Since the computer was started: goes on when the program is restarted, and nobody can set it. */
  readonly uptimeMs: () => number;
};

export const systemClock: Clock = { now: () => new Date(), uptimeMs: () => uptime() * 1000 };
