import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../domain/result.ts';
import { createDraftKeeper, type DraftState } from '../../../renderer/records/sheet/draft-keeper.ts';

const setUp = () => {
  const kept: unknown[] = [];
  const states: DraftState['kind'][] = [];
  let answer: () => void = () => undefined;
  let waits = false;
  const keeper = createDraftKeeper({
    keep: async (values) => {
      kept.push(values);
      if (waits) await new Promise<void>((resolve) => (answer = resolve));
      return ok({ keptAt: '2019-05-14T10:00:00Z' });
    },
    discard: async () => {
      kept.push('discarded');
      return ok();
    },
    onState: ({ kind }) => states.push(kind),
  });
  return { keeper, kept, states, hold: () => (waits = true), answer: () => answer() };
};

describe('the draft of a sheet', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is kept a little after the last letter, once', async () => {
    const { keeper, kept, states } = setUp();
    keeper.note({ subject: 'R' });
    await vi.advanceTimersByTimeAsync(300);
    keeper.note({ subject: 'Re' });
    await vi.advanceTimersByTimeAsync(399);
    expect(kept).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(kept).toEqual([{ subject: 'Re' }]);
    expect(states).toEqual(['keeping', 'kept']);
  });

  it('is kept at once when the vault is about to close', async () => {
    const { keeper, kept } = setUp();
    keeper.note({ subject: 'Re' });
    await keeper.keepNow();
    expect(kept).toEqual([{ subject: 'Re' }]);
  });

  it('is not sent a second time when nothing was typed since', async () => {
    const { keeper, kept } = setUp();
    keeper.note({ subject: 'Re' });
    await keeper.keepNow();
    await keeper.keepNow();
    expect(kept).toHaveLength(1);
  });

  it('is thrown away when everything typed was taken back', async () => {
    const { keeper, kept, states } = setUp();
    keeper.note(null);
    await keeper.keepNow();
    expect(kept).toEqual(['discarded']);
    expect(states.at(-1)).toBe('none');
  });

  it('never arrives after a save: resting waits for a call under way and forgets the rest', async () => {
    const { keeper, kept, hold, answer } = setUp();
    hold();
    keeper.note({ subject: 'Re' });
    void keeper.keepNow();
    await vi.advanceTimersByTimeAsync(0);
    keeper.note({ subject: 'Ret' });
    let rested = false;
    const resting = keeper.rest().then(() => (rested = true));
    await vi.advanceTimersByTimeAsync(1000);
    expect(rested).toBe(false);
    answer();
    await resting;
    await vi.advanceTimersByTimeAsync(1000);
    expect(kept).toEqual([{ subject: 'Re' }]);
  });
});
