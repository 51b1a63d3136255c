import { expect, it } from 'vitest';
import { startAutoLock } from '../../../electron/main/auto-lock.ts';

function computer() {
  let time = 0;
  let lastUsed = 0;
  let look: (() => void) | undefined;
  let lockAfterMinutes = 5;
  const locks: string[] = [];
  const { stop } = startAutoLock({
    now: () => time,
    idleSeconds: () => Math.floor((time - lastUsed) / 1000),
    lockAfterMinutes: () => lockAfterMinutes,
    lock: (reason) => locks.push(reason),
    every: (_, callback) => {
      look = callback;
      return () => {
        look = undefined;
      };
    },
  });
  return {
    locks,
    stop,
    choose: (minutes: number) => {
      lockAfterMinutes = minutes;
    },
    use: () => {
      lastUsed = time;
    },
    wait: (seconds: number) => {
      for (let passed = 0; passed < seconds; passed += 5) {
        time += 5_000;
        look?.();
      }
    },
    sleep: (seconds: number) => {
      time += seconds * 1000;
      lastUsed = time;
      look?.();
    },
  };
}

it('locks after five minutes without use and not a moment before', () => {
  const { wait, locks } = computer();
  wait(295);
  expect(locks).toEqual([]);
  wait(5);
  expect(locks).toEqual(['idle']);
});

it('begins to count anew with each use', () => {
  const { wait, use, locks } = computer();
  wait(295);
  use();
  wait(295);
  expect(locks).toEqual([]);
});

it('heeds another choice at once', () => {
  const { wait, choose, locks } = computer();
  wait(120);
  choose(1);
  wait(5);
  expect(locks).toEqual(['idle']);
});

it('locks after a sleep that the system said nothing of', () => {
  const { wait, sleep, locks } = computer();
  wait(60);
  sleep(120);
  expect(locks).toEqual(['suspend']);
});

it('takes a busy computer for no sleep', () => {
  const { sleep, locks } = computer();
  sleep(40);
  expect(locks).toEqual([]);
});

it('locks nothing any more once it is stopped', () => {
  const { wait, stop, locks } = computer();
  stop();
  wait(1_000);
  expect(locks).toEqual([]);
});
