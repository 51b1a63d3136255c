import { describe, expect, it } from 'vitest';
import { changeForm, type FormChange, startForm } from '../../../renderer/records/form/form-state.ts';

const started = startForm({
  subject: null,
  agenda: [
    { rowId: 'a', topic: 'First' },
    { rowId: 'b', topic: 'Second' },
  ],
});
const changed = (...changes: readonly FormChange[]) => changes.reduce(changeForm, started);
const set = (value: string): FormChange => ({ kind: 'set', path: ['subject'], value });
const order = (state: ReturnType<typeof changed>) =>
  (state.values.agenda as { rowId: string }[]).map((row) => row.rowId);

describe('a form', () => {
  it('takes letters typed at one place back as one step', () => {
    expect(changed(set('R'), set('Re'), set('Ret'), { kind: 'undo' }).values.subject).toBeNull();
  });

  it('begins a new step after a pause', () => {
    const state = changed(set('Return'), { kind: 'pause' }, set('Return of citizens'), { kind: 'undo' });
    expect(state.values.subject).toBe('Return');
  });

  it('begins a new step at another place', () => {
    const state = changed(
      set('Return'),
      { kind: 'set', path: ['agenda', 'a', 'topic'], value: 'Children' },
      { kind: 'undo' },
    );
    expect(state.values).toMatchObject({ subject: 'Return', agenda: [{ topic: 'First' }, { topic: 'Second' }] });
  });

  it('brings back what was undone', () => {
    expect(changed(set('Return'), { kind: 'undo' }, { kind: 'redo' }).values.subject).toBe('Return');
  });

  it('forgets what was undone once something else is typed', () => {
    expect(changed(set('Return'), { kind: 'undo' }, set('Courts'), { kind: 'redo' }).values.subject).toBe('Courts');
  });

  it('keeps no step for a change that changes nothing', () => {
    expect(changed({ kind: 'set', path: ['subject'], value: null }).past).toHaveLength(0);
  });

  it('sets several cells of a row as one step', () => {
    const state = changed({
      kind: 'setCells',
      field: 'agenda',
      rowId: 'b',
      cells: { topic: 'Courts', outcome: 'Noted' },
    });
    expect(state.values.agenda).toEqual([
      { rowId: 'a', topic: 'First' },
      { rowId: 'b', topic: 'Courts', outcome: 'Noted' },
    ]);
    expect(state.past).toHaveLength(1);
  });

  it('puts new rows after the row they were asked for at', () => {
    expect(order(changed({ kind: 'insertRows', field: 'agenda', after: 'a', rows: [{ rowId: 'c' }] }))).toEqual([
      'a',
      'c',
      'b',
    ]);
  });

  it('puts new rows at the end when no row is named', () => {
    expect(order(changed({ kind: 'insertRows', field: 'agenda', after: null, rows: [{ rowId: 'c' }] }))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('moves a row before another, or to the end', () => {
    expect(order(changed({ kind: 'moveRow', field: 'agenda', rowId: 'b', before: 'a' }))).toEqual(['b', 'a']);
    expect(order(changed({ kind: 'moveRow', field: 'agenda', rowId: 'a', before: null }))).toEqual(['b', 'a']);
  });

  it('undoes the removal of a row with all that stood in it', () => {
    const removed = changed({ kind: 'removeRow', field: 'agenda', rowId: 'a' });
    expect(order(removed)).toEqual(['b']);
    expect(changeForm(removed, { kind: 'undo' }).values).toEqual(started.values);
  });

  it('lets one go back behind a save', () => {
    const saved = changed(set('Return'), { kind: 'saved', values: { subject: 'Return', agenda: [] } });
    expect(changeForm(saved, { kind: 'undo' }).values.subject).toBeNull();
  });
});
