import { describe, expect, it } from 'vitest';
import { messages } from '../../../domain/messages/messages.ts';
import { partialDateSchema } from '../../../domain/partial-date.ts';
import { recordTypeNames, recordTypeOf } from '../../../domain/records/index.ts';
import { sharedFields } from '../../../domain/records/record.ts';
import { languagesWithText } from '../../../renderer/briefings/languages-with-text.ts';
import { scaleOf, zoomed } from '../../../renderer/briefings/zoom.ts';
import { pastedLines } from '../../../renderer/records/form/pasted-rows.ts';
import { placeAfterMove } from '../../../renderer/records/form/row-order.ts';
import { gridColumns, leastWidth } from '../../../renderer/records/list/column-widths.ts';
import { pagesFor, rowAfterKey } from '../../../renderer/records/list/list-pages.ts';
import { daysOverdue } from '../../../renderer/records/meeting/overdue.ts';
import { proposedPost, roleOfNext } from '../../../renderer/records/meeting/participants.ts';
import { historyGroups } from '../../../renderer/records/side/history-groups.ts';

describe('labels', () => {
  const keysOf = (type: (typeof recordTypeNames)[number]): string[] =>
    Object.entries(recordTypeOf(type).fields).flatMap(([name, field]) => {
      const key = `${Object.hasOwn(sharedFields, name) ? 'record' : type}.${name}`;
      const options = (under: string, definition: { kind: string; options?: readonly string[] }) =>
        (definition.options ?? []).map((option) => `${under}.${option}`);
      const cells = field.kind === 'rows' ? Object.entries(field.fields) : [];
      return [
        key,
        ...options(key, field),
        ...cells.flatMap(([cell, definition]) => [`${key}.${cell}`, ...options(`${key}.${cell}`, definition)]),
      ];
    });

  it.each(recordTypeNames)('exist for every field, cell and option of %s', (type) => {
    const missing = [...keysOf(type), `${type}.one`, `${type}.many`, `${type}.new`].filter(
      (key) => !Object.hasOwn(messages, key),
    );
    expect(missing).toEqual([]);
  });
});

describe('several pasted lines', () => {
  it('become rows, with the cells a spreadsheet parts by tabs', () => {
    expect(pastedLines('Children\tagreed\r\nCourts\n\n')).toEqual([['Children', 'agreed'], ['Courts']]);
  });

  it('lose the numbers of a list, but not numbers that belong to the words', () => {
    expect(pastedLines('1. Children\n2) Courts')).toEqual([['Children'], ['Courts']]);
    expect(pastedLines('84 children\n2. Courts')).toEqual([['84 children'], ['2. Courts']]);
  });

  it('are only text when there is one line', () => {
    expect(pastedLines('Children still held\n')).toBeNull();
  });
});

describe('moving a row', () => {
  const rows = ['a', 'b', 'c'].map((rowId) => ({ rowId }));

  it('puts it before its neighbour above, or behind the one below', () => {
    expect(placeAfterMove(rows, 'b', 'up')).toBe('a');
    expect(placeAfterMove(rows, 'a', 'down')).toBe('c');
    expect(placeAfterMove(rows, 'b', 'down')).toBeNull();
  });

  it('goes no further than the ends', () => {
    expect(placeAfterMove(rows, 'a', 'up')).toBeUndefined();
    expect(placeAfterMove(rows, 'c', 'down')).toBeUndefined();
  });
});

describe('a long list', () => {
  it('asks for the pages that are seen and for no others', () => {
    expect(pagesFor(0, 40, 100_000)).toEqual([0]);
    expect(pagesFor(95, 130, 100_000)).toEqual([0, 1]);
    expect(pagesFor(99_990, 100_050, 100_000)).toEqual([999]);
    expect(pagesFor(0, 40, 0)).toEqual([0]);
  });

  it('is gone through by keys, never past its ends', () => {
    expect(rowAfterKey('ArrowDown', 4, 5, 10)).toBe(4);
    expect(rowAfterKey('PageDown', 0, 100_000, 20)).toBe(19);
    expect(rowAfterKey('End', 0, 100_000, 20)).toBe(99_999);
    expect(rowAfterKey('x', 0, 5, 10)).toBeNull();
    expect(rowAfterKey('Home', 0, 0, 10)).toBeNull();
  });

  it('gives the label what the other columns leave', () => {
    expect(gridColumns(['a'], () => undefined, { a: 90 })).toBe('minmax(220px, 1fr) 90px');
    expect(gridColumns(['a'], () => undefined, { a: 90, label: 300 })).toBe('300px 90px 1fr');
    expect(leastWidth(['a', 'b'], () => undefined, { a: 90, b: 100 })).toBe(410);
  });
});

describe('a participant', () => {
  it('leads the delegation when he is the first of his side', () => {
    expect(roleOfNext([])).toBe('headOfDelegation');
    expect(roleOfNext([{ rowId: 'a', role: 'headOfDelegation' }])).toBe('member');
  });

  it('gets the post of his record, unless somebody wrote another', () => {
    expect(proposedPost(null, null, 'Minister')).toBe('Minister');
    expect(proposedPost('Ambassador', 'Ambassador', 'Minister')).toBe('Minister');
    expect(proposedPost('Acting minister', 'Ambassador', 'Minister')).toBe('Acting minister');
  });
});

describe('a follow-up', () => {
  const due = (edtf: string) => partialDateSchema.parse(edtf);

  it('is overdue from the day after the last day that was in time', () => {
    expect(daysOverdue(due('2019-05-14'), '2019-05-14')).toBe(0);
    expect(daysOverdue(due('2019-05-14'), '2019-05-17')).toBe(3);
    expect(daysOverdue(due('2019-05'), '2019-05-31')).toBe(0);
    expect(daysOverdue(due('2019-05'), '2019-06-01')).toBe(1);
  });
});

describe('history', () => {
  it('is told save by save', () => {
    const entry = (revision: number, field: string) =>
      ({
        at: `2019-05-14T10:0${revision}:00Z`,
        by: 'N. R.',
        revision,
        action: 'changed',
        field,
        rowId: null,
        before: null,
        after: null,
      }) as const;
    const groups = historyGroups([entry(2, 'subject'), entry(2, 'room'), entry(1, 'subject')]);
    expect(groups.map((group) => group.entries.map(({ field }) => field))).toEqual([['subject', 'room'], ['subject']]);
  });
});

describe('the preview', () => {
  it('fits the width until one chooses a size', () => {
    expect(scaleOf({ kind: 'fitWidth' }, 600, 900)).toBe(1.5);
    expect(zoomed(1, 'in')).toEqual({ kind: 'scale', scale: 1.25 });
    expect(zoomed(1.1, 'out')).toEqual({ kind: 'scale', scale: 1 });
    expect(zoomed(0.5, 'out')).toEqual({ kind: 'scale', scale: 0.5 });
  });

  it('knows in which languages we published something', () => {
    const text = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Мулоқот' }] }] };
    const row = (side: string, language: string, content: unknown) => ({
      rowId: language,
      side,
      language,
      text: content,
    });
    expect(languagesWithText([row('ours', 'tg', text), row('theirs', 'ar', text), row('ours', 'ru', null)])).toEqual([
      'tg',
    ]);
  });
});
