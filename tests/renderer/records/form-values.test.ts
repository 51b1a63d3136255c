import { describe, expect, it } from 'vitest';
import { recordTypeNames, recordTypeOf } from '../../../domain/records/index.ts';
import { emptyValues } from '../../../domain/records/schema.ts';
import { checkedRecord } from '../../../renderer/records/form/checked-record.ts';
import { issueKey, issuesByKey } from '../../../renderer/records/form/field-path.ts';
import { newRow, sameValue, shapedValues, valuesToKeep } from '../../../renderer/records/form/form-values.ts';
import { rowsFieldOf } from '../../../renderer/records/form/rows-field.ts';
import { valuesOfNewRecord, withReadyRows } from '../../../renderer/records/form/starting-values.ts';

const meeting = recordTypeOf('meeting');
const rowId = '0197e0a0-0000-4000-8000-000000000001';

describe('the values of a form', () => {
  it.each(recordTypeNames)('of a new %s lose nothing but blank rows when they are kept', (type) => {
    expect(valuesToKeep(recordTypeOf(type), valuesOfNewRecord(type))).toEqual(emptyValues(recordTypeOf(type).fields));
  });

  it('stand ready with a blank participant on each side and a blank agenda item', () => {
    expect(valuesOfNewRecord('meeting')).toMatchObject({
      participants: [
        { side: 'ours', role: 'headOfDelegation' },
        { side: 'theirs', role: 'headOfDelegation' },
      ],
      agenda: [{ topic: null }],
    });
  });

  it('of a draft keep the rows that were written and get no blank ones beside them', () => {
    const drafted = { ...emptyValues(meeting.fields), agenda: [{ rowId, topic: 'Children' }] };
    expect(withReadyRows('meeting', drafted)).toMatchObject({ agenda: [{ rowId, topic: 'Children' }] });
  });

  it('keep half-typed text letter by letter', () => {
    const typed = { ...emptyValues(meeting.fields), start: { local: '14.5.20', zone: 'Asia/Dushanbe' } };
    expect(shapedValues(meeting.fields, typed).start).toEqual({ local: '14.5.20', zone: 'Asia/Dushanbe' });
  });

  it('let fields of another version fall away and start missing ones empty', () => {
    const shaped = shapedValues(meeting.fields, { subject: 'Return', gone: 'x', agenda: 'not rows', form: null });
    expect(shaped).toEqual({ ...emptyValues(meeting.fields), subject: 'Return', form: null });
  });

  it('drop a name left blank at the end, and keep one missing in the middle to be shown', () => {
    const name = (text: string) => ({ text, script: 'Latn', language: null, scheme: 'native', preferred: false });
    const kept = (...texts: readonly string[]) =>
      valuesToKeep(recordTypeOf('place'), { ...emptyValues(recordTypeOf('place').fields), names: texts.map(name) })
        .names;
    expect(kept('Baghdad', '')).toEqual([name('Baghdad')]);
    expect(kept('', 'Baghdad')).toEqual([name(''), name('Baghdad')]);
  });

  it('count a chosen outcome as writing, but not the side a row was given', () => {
    const agenda = rowsFieldOf('meeting', 'agenda');
    const participants = rowsFieldOf('meeting', 'participants');
    const values = {
      ...emptyValues(meeting.fields),
      agenda: [newRow(agenda, { outcomeKind: 'noted' })],
      participants: [newRow(participants, { side: 'theirs', role: 'interpreter' })],
    };
    expect(valuesToKeep(meeting, values)).toMatchObject({ agenda: [{ outcomeKind: 'noted' }], participants: [] });
  });

  it('are equal by content, whatever the order of their names', () => {
    expect(sameValue({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] })).toBe(true);
    expect(sameValue({ a: undefined }, { b: undefined })).toBe(false);
    expect(sameValue([1, 2], [2, 1])).toBe(false);
  });
});

describe('issues', () => {
  const values = { agenda: [{ rowId, topic: null }], names: [{ text: '' }], start: { local: 'x', zone: 'y' } };

  it('are led from the place of a row to its id', () => {
    expect(issueKey({ path: ['agenda', 0, 'topic'], kind: 'required' }, values)).toBe(`agenda/${rowId}/topic`);
  });

  it('inside a value are said at the value', () => {
    expect(issueKey({ path: ['start', 'local'], kind: 'not-a-local-time' }, values)).toBe('start');
  });

  it('of names keep the place of the name', () => {
    expect(issueKey({ path: ['names', 0, 'text'], kind: 'required' }, values)).toBe('names/0/text');
  });

  it('of one place stay together in their order', () => {
    const issues = issuesByKey(
      [
        { path: ['subject'], kind: 'required' },
        { path: ['subject'], kind: 'too-long' },
      ],
      values,
    );
    expect(issues.get('subject')?.map(({ kind }) => kind)).toEqual(['required', 'too-long']);
  });

  it('of a meeting with nothing in it name what a meeting cannot do without', () => {
    const { issues } = checkedRecord('meeting', valuesOfNewRecord('meeting'));
    expect(issues.map(({ path, kind }) => `${path.join('.')} ${kind}`)).toEqual(['subject required', 'start required']);
  });
});
