/** Locks after a time without keyboard and mouse, and after a sleep that nobody announced. */

export interface AutoLockOptions {
  /** How long nobody has used this computer. */
  readonly idleSeconds: () => number;
  readonly now: () => number;
  readonly lockAfterMinutes: () => number;
  /** Called again and again while the reason lasts; locking what is locked does nothing. */
  readonly lock: (reason: 'idle' | 'suspend') => void;
  readonly every?: (ms: number, look: () => void) => () => void;
}

const lookEveryMs = 5_000;
/** Far beyond what a busy computer delays a timer: in between it slept. Some Linux desktops say nothing when they suspend. */
const sleptMs = 60_000;

export function startAutoLock({ idleSeconds, now, lockAfterMinutes, lock, every = everyMs }: AutoLockOptions) {
  let lastLook = now();

  const stop = every(lookEveryMs, () => {
    const passed = now() - lastLook;
    lastLook = now();
    if (passed > lookEveryMs + sleptMs) lock('suspend');
    else if (idleSeconds() >= lockAfterMinutes() * 60) lock('idle');
  });

  return { stop };
}

function everyMs(ms: number, look: () => void): () => void {
  const timer = setInterval(look, ms);
  return () => clearInterval(timer);
}
