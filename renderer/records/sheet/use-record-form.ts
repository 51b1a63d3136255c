/** The open record as a form: what is written, what of it is saved or kept, and what stands in the way. */
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Failure } from '../../../domain/failures.ts';
import type { FieldIssue } from '../../../domain/issues.ts';
import { type RecordTypeName, recordTypeOf } from '../../../domain/records/index.ts';
import type { Draft } from '../../../electron/contract-types.ts';
import { call, onClosing } from '../../api.ts';
import { useMethod } from '../../queries.ts';
import { checkedRecord } from '../form/checked-record.ts';
import { changeForm, type FormChange, type FormState, startForm } from '../form/form-state.ts';
import { type FormValues, sameValue, shapedValues, valuesToKeep } from '../form/form-values.ts';
import { valuesOfNewRecord, withReadyRows } from '../form/starting-values.ts';
import { createDraftKeeper, type DraftState } from './draft-keeper.ts';
import type { SavedRecordValues } from './record-sheet.tsx';

export interface RecordForm {
  readonly form: FormState;
  readonly change: (change: FormChange) => void;
  /** What this form started from, or last saved; null for a record that was never saved. */
  readonly record: SavedRecordValues | null;
  /** The values the writing began from, when they are still known. */
  readonly base: FormValues | null;
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly savedHere: boolean;
  readonly draft: DraftState;
  /** When the draft one goes on with was kept; null when the sheet did not start from one. */
  readonly resumedAt: string | null;
  /** Shown once saving was tried, and kept up to date from then on. */
  readonly issues: readonly FieldIssue[];
  readonly failure: Failure | null;
  /** What somebody else saved since; choosing between the versions comes first. */
  readonly conflict: SavedRecordValues | null;
  readonly save: (values?: FormValues) => Promise<boolean>;
  /** Lays the chosen version on top of what the vault holds, and saves it. */
  readonly settle: (values: FormValues) => Promise<boolean>;
  readonly leaveConflict: () => void;
  readonly throwAway: () => Promise<void>;
  readonly keepNow: () => Promise<void>;
  /** Goes on from what a command other than saving made of the record. */
  readonly goOnFrom: (record: SavedRecordValues) => void;
}

interface Opened {
  readonly type: RecordTypeName;
  readonly id: string;
  readonly record: SavedRecordValues | null;
  readonly draft: Draft | null;
}

export function useRecordForm({ type, id, record: found, draft: foundDraft }: Opened): RecordForm {
  const table = recordTypeOf(type);
  const unwritten = useMemo(() => valuesOfNewRecord(type), [type]);
  const valuesOf = useCallback(
    (saved: SavedRecordValues | null) => (saved ? shapedValues(table.fields, saved.values) : unwritten),
    [table, unwritten],
  );
  const [record, setRecord] = useState(found);
  /** A draft goes on from the revision it was begun at, even when the vault holds a later one: saving will then show both. */
  const [revision, setRevision] = useState(foundDraft?.baseRevision ?? found?.revision ?? 0);
  const [form, change] = useReducer(changeForm, null, () => {
    const drafted = foundDraft && shapedValues(table.fields, foundDraft.values);
    return startForm(drafted ? (found ? drafted : withReadyRows(type, drafted)) : valuesOf(found));
  });
  const [draft, setDraft] = useState<DraftState>(
    foundDraft ? { kind: 'kept', at: foundDraft.keptAt } : { kind: 'none' },
  );
  const [resumedAt, setResumedAt] = useState(foundDraft?.keptAt ?? null);
  const [isSaving, setSaving] = useState(false);
  const [savedHere, setSavedHere] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const [refused, setRefused] = useState<{
    readonly values: FormValues;
    readonly issues: readonly FieldIssue[];
  } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [conflict, setConflict] = useState<SavedRecordValues | null>(null);

  const isDirty = useMemo(
    () => !sameValue(valuesToKeep(table, form.values), valuesToKeep(table, valuesOf(record))),
    [table, form.values, record, valuesOf],
  );
  const isClosed =
    record !== null &&
    (table.isClosed(record.values as Parameters<typeof table.isClosed>[0]) || record.deletedAt !== null); // a saved record passed the schema of its table

  // Drafts
  const base = useRef(revision);
  base.current = revision;
  const keeper = useRef<ReturnType<typeof createDraftKeeper>>(undefined);
  keeper.current ??= createDraftKeeper({
    // A draft holds JSON, and form values are nothing else.
    keep: (values) =>
      call('drafts.keep', {
        type,
        id,
        baseRevision: base.current,
        values: values as Parameters<typeof call<'drafts.keep'>>[1]['values'],
      }),
    discard: () => call('drafts.discard', { id }),
    onState: setDraft,
  });
  const hasDraft = useRef(foundDraft !== null);
  const lastNoted = useRef(form.values);
  useEffect(() => {
    if (lastNoted.current === form.values) return;
    lastNoted.current = form.values;
    if (isDirty) keeper.current?.note(valuesToKeep(table, form.values));
    else if (hasDraft.current) keeper.current?.note(null);
    hasDraft.current = isDirty;
  }, [table, form.values, isDirty]);
  useEffect(() => {
    const stop = onClosing(() => keeper.current?.keepNow());
    return () => {
      stop();
      void keeper.current?.keepNow();
    };
  }, []);

  // The record may be saved elsewhere while it lies open: unwritten-on sheets follow, others are told when they save.
  const latest = useMethod('records.get', { type, id }, { enabled: record !== null });
  const saved = latest.data as SavedRecordValues | undefined; // the vault gives values by field name
  useEffect(() => {
    if (!saved || isDirty || isSaving || !record || saved.revision <= record.revision) return;
    setRecord(saved);
    setRevision(saved.revision);
    change({ kind: 'start', values: valuesOf(saved) });
    lastNoted.current = valuesOf(saved);
  }, [saved, isDirty, isSaving, record, valuesOf]);

  const goOnFrom = useCallback(
    (next: SavedRecordValues) => {
      setRecord(next);
      setRevision(next.revision);
      change({ kind: 'saved', values: valuesOf(next) });
      setDraft({ kind: 'none' });
      hasDraft.current = false;
      setResumedAt(null);
      setChecked(false);
      setRefused(null);
      setFailure(null);
      setConflict(null);
    },
    [valuesOf],
  );

  const send = async (values: FormValues, onTopOf: number): Promise<boolean> => {
    const checked = checkedRecord(type, values);
    setChecked(true);
    setRefused(null);
    if (checked.issues.length > 0) return false;
    setSaving(true);
    setFailure(null);
    await keeper.current?.rest();
    // Values that passed the schema are JSON.
    const result = await call('records.save', {
      type,
      id,
      revision: onTopOf,
      values: checked.values as Parameters<typeof call<'records.save'>>[1]['values'],
    });
    setSaving(false);
    if (result.ok) {
      goOnFrom(result.value.record);
      setSavedHere(true);
      return true;
    }
    // What was typed is not in the vault now: back into the draft with it.
    keeper.current?.note(valuesToKeep(table, values));
    hasDraft.current = true;
    if (result.failure.kind === 'invalid-record') setRefused({ values, issues: result.failure.issues });
    else if (result.failure.kind === 'stale-revision') setConflict(result.failure.current);
    else setFailure(result.failure);
    return false;
  };

  const issues = useMemo(() => {
    if (refused && refused.values === form.values) return refused.issues;
    return isChecked ? checkedRecord(type, form.values).issues : [];
  }, [refused, isChecked, type, form.values]);

  return {
    form,
    change,
    record,
    base: record !== null && record.revision === revision ? valuesOf(record) : null,
    isDirty: isDirty && !isClosed,
    isSaving,
    savedHere,
    draft,
    resumedAt,
    issues,
    failure,
    conflict,
    save: (values = form.values) => send(values, revision),
    settle: async (values) => {
      if (!conflict) return false;
      change({ kind: 'replace', values });
      setRecord(conflict);
      setRevision(conflict.revision);
      setConflict(null);
      return send(values, conflict.revision);
    },
    leaveConflict: () => setConflict(null),
    throwAway: async () => {
      await keeper.current?.rest();
      const result = await call('drafts.discard', { id });
      if (!result.ok) return setFailure(result.failure);
      const back = valuesOf(saved ?? record);
      setRecord(saved ?? record);
      setRevision((saved ?? record)?.revision ?? 0);
      lastNoted.current = back;
      hasDraft.current = false;
      change({ kind: 'start', values: back });
      setDraft({ kind: 'none' });
      setResumedAt(null);
      setChecked(false);
    },
    keepNow: () => keeper.current?.keepNow() ?? Promise.resolve(),
    goOnFrom,
  };
}
