import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../domain/language.ts';
import { createTranslator } from '../../domain/messages/messages.ts';
import { recordTypeNames } from '../../domain/records/index.ts';
import { foldForSearch } from '../../domain/text.ts';
import { isTouchedBy } from '../../renderer/changed-queries.ts';
import { recently } from '../../renderer/clock-words.ts';
import { latestOf } from '../../renderer/screens/today/latest-rows.ts';
import { chosenAfterKey, matchingActions } from '../../renderer/shell/palette-choice.ts';
import { sections } from '../../renderer/shell/sections.ts';
import { describeFailure } from '../../renderer/ui/describe-failure.ts';
import { panelLimits, widthAfterKey } from '../../renderer/ui/panel-width.ts';

const action = (label: string) => ({ id: label, label, run: () => undefined });

describe('the palette', () => {
  it('finds an action by the beginnings of its words, in any order', () => {
    const actions = ['Lock the vault', 'New meeting', 'Go to: Meetings'].map(action);
    expect(matchingActions(actions, 'meet new', foldForSearch).map(({ label }) => label)).toEqual(['New meeting']);
    expect(matchingActions(actions, '', foldForSearch)).toHaveLength(3);
    expect(matchingActions(actions, 'ault', foldForSearch)).toEqual([]);
  });

  it('finds Tajik letters by the Russian ones they grew out of', () => {
    expect(matchingActions([action('Қуфл кардани махзан')], 'куфл', foldForSearch)).toHaveLength(1);
  });

  it('goes round with the arrows and stays within the list', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'),
        (count, key) => {
          for (let chosen = 0; chosen < count; chosen += 1) {
            const next = chosenAfterKey(key, chosen, count);
            expect(next !== null && next >= 0 && next < count).toBe(true);
          }
        },
      ),
    );
    expect(chosenAfterKey('ArrowUp', 0, 3)).toBe(2);
    expect(chosenAfterKey('ArrowDown', 0, 0)).toBe(null);
  });
});

describe('the rail', () => {
  it('leads to each record type', () => {
    const types = sections.flatMap((section) => (section.kind === 'records' ? [section.type] : []));
    expect(types.toSorted()).toEqual([...recordTypeNames].toSorted());
  });
});

describe('a column', () => {
  it('grows towards the middle of the window, and never past its limits', () => {
    expect(widthAfterKey('rail', 200, 'ArrowRight', 'end')).toBe(216);
    expect(widthAfterKey('side', 300, 'ArrowLeft', 'start')).toBe(316);
    expect(widthAfterKey('list', panelLimits.list.min, 'ArrowLeft', 'end')).toBe(panelLimits.list.min);
    expect(widthAfterKey('list', 300, 'a', 'end')).toBe(null);
  });
});

describe('a changed record', () => {
  const changed = { kind: 'changed', types: ['meeting'], ids: ['one'] } as const;

  it('makes its own sheet and every list be read again', () => {
    expect(isTouchedBy('records.get', { type: 'meeting', id: 'one' }, changed)).toBe(true);
    expect(isTouchedBy('records.list', { type: 'official' }, changed)).toBe(true);
    expect(isTouchedBy('records.counts', {}, changed)).toBe(true);
  });

  it('leaves other sheets and the program itself alone', () => {
    expect(isTouchedBy('records.get', { type: 'meeting', id: 'two' }, changed)).toBe(false);
    expect(isTouchedBy('app.info', {}, changed)).toBe(false);
  });
});

describe('time gone by', () => {
  const t = createTranslator('en');
  const now = new Date(2019, 4, 14, 15, 0);
  const ago = (minutes: number) => recently(new Date(now.getTime() - minutes * 60_000), now, t, 'en');

  it('is told in words as far as words are clearer', () => {
    expect([0, 1, 59, 60, 24 * 60, 48 * 60].map(ago)).toEqual([
      'just now',
      '1 minute ago',
      '59 minutes ago',
      'today at 14:00',
      'yesterday at 15:00',
      '12 May 2019, 15:00',
    ]);
  });

  it('does not call the future recent', () => {
    expect(ago(-90)).toBe('today at 16:30');
  });
});

describe('what changed last', () => {
  it('comes from several lists in one order', () => {
    const rows = ['2019-05-14T10:00:00Z', '2019-05-16T10:00:00Z', '2019-05-15T10:00:00Z'].map((updatedAt) => ({
      row: { updatedAt },
    }));
    expect(latestOf(rows, 2).map(({ row }) => row.updatedAt.slice(8, 10))).toEqual(['16', '15']);
  });
});

describe('a failure in words', () => {
  it.each(languages)('counts the seconds to wait as %s counts', (language) => {
    const text = describeFailure({ kind: 'too-many-attempts', retryAfterMs: 1500 }, createTranslator(language), String);
    expect(text).toContain('2');
  });

  it('names who has the vault open', () => {
    const by = { user: 'nigora', host: 'desk-7', sinceUtc: '2019-05-14T10:00:00Z' };
    const text = describeFailure({ kind: 'vault-already-open', by }, createTranslator('en'), () => '14 May 2019');
    expect(text).toContain('nigora on desk-7, since 14 May 2019');
  });
});
