import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { allDrafts, discardDraft, draftLimitBytes, getDraft, keepDraft } from '../../../electron/database/drafts.ts';
import { mustFail } from '../../temp-vault.ts';
import { author, type Desk, makeDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await makeDesk();
});

const keep = (values: Record<string, unknown>, id: string = randomUUID(), baseRevision = 0) =>
  desk.tryWrite((db) => keepDraft(db, { type: 'meeting', id, baseRevision, values }, author));

describe('a draft', () => {
  test('keeps whatever was typed as it was typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 })), async (typed) => {
        const values = JSON.parse(JSON.stringify(typed));
        const id = randomUUID();
        await keep(values, id);
        expect((await desk.read((db) => getDraft(db, { id })))?.values).toEqual(values);
      }),
      { numRuns: 100 },
    );
  });

  test('keeps even what no record may hold: control characters, halves of characters, days there are not', async () => {
    const id = randomUUID();
    const values = {
      subject: 'a\0b\u202Ec\uD800',
      start: { local: '2019-02-31T25:61', zone: 'Nowhere' },
      agenda: 'none',
    };
    await keep(values, id);
    expect((await desk.read((db) => getDraft(db, { id })))?.values).toEqual(values);
  });

  test('is one a record, the one kept last', async () => {
    const id = randomUUID();
    await keep({ subject: 'One' }, id, 3);
    await keep({ subject: 'Two' }, id, 4);
    expect(await desk.read((db) => getDraft(db, { id }))).toEqual({
      type: 'meeting',
      id,
      baseRevision: 4,
      keptAt: '2026-03-01T09:00:00.000Z',
      values: { subject: 'Two' },
    });
  });

  test('is listed by what can be read of its label', async () => {
    const own = await makeDesk();
    const drafts = [{ subject: 'Half a subject', start: 'nonsense' }, { subject: 7 }];
    for (const values of drafts)
      await own.write((db) => keepDraft(db, { type: 'meeting', id: randomUUID(), baseRevision: 0, values }, author));
    const listed = await own.read((db) => allDrafts(db, { language: 'en' }));
    expect(
      listed.map(({ label, isNew }) => ({ label, isNew })).toSorted((a, b) => a.label.length - b.label.length),
    ).toEqual([
      { label: '', isNew: true },
      { label: 'Half a subject', isNew: true },
    ]);
  });

  test('can be thrown away, and is not there afterwards', async () => {
    const id = randomUUID();
    await keep({ subject: 'One' }, id);
    await desk.write((db) => discardDraft(db, { id }));
    expect(await desk.read((db) => getDraft(db, { id }))).toBeNull();
  });

  test('is refused when it is larger or deeper than anybody types, and the one kept before stays', async () => {
    const id = randomUUID();
    await keep({ subject: 'Good' }, id);
    const deep = JSON.parse(`${'['.repeat(60)}${']'.repeat(60)}`);
    expect(mustFail(await keep({ memorandum: deep }, id))).toEqual({ kind: 'invalid-input', path: 'values' });
    expect(mustFail(await keep({ subject: 'x'.repeat(draftLimitBytes) }, id))).toEqual({
      kind: 'input-too-large',
      limitBytes: draftLimitBytes,
    });
    expect((await desk.read((db) => getDraft(db, { id })))?.values).toEqual({ subject: 'Good' });
  });
});
