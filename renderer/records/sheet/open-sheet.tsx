import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ClassificationLevel } from '../../../domain/classification.ts';
import { isRecordTypeName, type RecordTypeName, recordTypeOf } from '../../../domain/records/index.ts';
import type { BriefingName, Draft } from '../../../electron/contract-types.ts';
import { BriefingPanel } from '../../briefings/briefing-panel.tsx';
import { useTranslation } from '../../language.tsx';
import { useOpenRecordMark } from '../../shell/open-record.tsx';
import { useActions } from '../../ui/actions.tsx';
import { ConflictPane } from '../conflict/conflict-pane.tsx';
import { AddOnTheSpot } from '../fields/add-on-the-spot.tsx';
import { AddingContext } from '../fields/adding.ts';
import { issuesByKey } from '../form/field-path.ts';
import { shapedValues, valuesToKeep } from '../form/form-values.ts';
import { MeetingSheet } from '../meeting/meeting-sheet.tsx';
import { SideColumn } from '../side/side-column.tsx';
import { GenericSheet } from './generic-sheet.tsx';
import { IssueSummary } from './issue-summary.tsx';
import { LeavingGuard } from './leaving-guard.tsx';
import type { SavedRecordValues } from './record-sheet.tsx';
import styles from './sheet.module.css';
import { type SheetForm, SheetFormProvider } from './sheet-form.tsx';
import { SheetHead } from './sheet-head.tsx';
import { SheetNotices } from './sheet-notices.tsx';
import { useSheetParts } from './sheet-parts.ts';
import { hasSteps, type Status, statusOf, stepsFrom } from './status-steps.ts';
import { useRecordForm } from './use-record-form.ts';

interface OpenSheetProps {
  readonly type: RecordTypeName;
  readonly id: string;
  readonly record: SavedRecordValues | null;
  readonly draft: Draft | null;
  readonly onClose: () => void;
}

/** After so long without a letter, what is typed next is a step of undo of its own. */
const stepEndsAfterMs = 800;

export function OpenSheet(props: OpenSheetProps) {
  const { type, id, onClose } = props;
  const { t, language } = useTranslation();
  const table = recordTypeOf(type);
  const recordForm = useRecordForm(props);
  const { form, change, record, isDirty, issues, save } = recordForm;
  const parts = useSheetParts(props.record === null);
  const sheet = useRef<HTMLElement>(null);
  const [briefing, setBriefing] = useState<BriefingName | null>(null);
  const [refusedAt, setRefusedAt] = useState(0);

  const isReadOnly =
    record !== null &&
    (record.deletedAt !== null || table.isClosed(record.values as Parameters<typeof table.isClosed>[0])); // saved values passed the schema of their table
  const kept = useMemo(() => valuesToKeep(table, form.values), [table, form.values]);
  const issueMap = useMemo(() => issuesByKey(issues, kept), [issues, kept]);
  const label = table.label(kept as Parameters<typeof table.label>[0], language); // shaped by the same table; label reads text and names only

  const sheetForm = useMemo<SheetForm>(
    () => ({ type, values: form.values, change, issuesAt: (key) => issueMap.get(key) ?? [], isReadOnly, parts }),
    [type, form.values, change, issueMap, isReadOnly, parts],
  );
  useOpenRecordMark({
    classification: form.values.classification as ClassificationLevel, // a choice field with an initial value
    caveat: typeof form.values.caveat === 'string' ? form.values.caveat : '',
  });

  const isNew = props.record === null;
  useEffect(() => {
    const first = sheet.current?.querySelector<HTMLElement>('[data-first-field] input, [data-first-field] textarea');
    // A record that is read takes the focus as a whole, so that Escape closes it and Tab goes through its parts.
    (isNew ? first : sheet.current)?.focus();
  }, [isNew]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change begins the wait anew
  useEffect(() => {
    const timer = setTimeout(() => change({ kind: 'pause' }), stepEndsAfterMs);
    return () => clearTimeout(timer);
  }, [form.values, change]);

  const saveSheet = useCallback(async () => {
    const saved = await save();
    if (saved) parts.closeAll();
    else setRefusedAt(Date.now());
    return saved;
  }, [save, parts]);
  const stepTo = async (to: Status) => {
    const before = form.values.status;
    change({ kind: 'set', path: ['status'], value: to });
    if (await save({ ...form.values, status: to })) parts.closeAll();
    else change({ kind: 'set', path: ['status'], value: before });
  };
  // A step saves: a status is not something one leaves half-done.
  const steps =
    hasSteps(type) && record !== null && !isReadOnly
      ? stepsFrom[statusOf(form.values)].map(({ to, words }) => ({ label: t(words), take: () => void stepTo(to) }))
      : [];
  const canExport = type === 'meeting' && record !== null;

  useActions([
    ...(isReadOnly
      ? []
      : [
          { id: 'sheet.save', label: t('sheet.save'), keys: 'mod+Enter', run: () => void saveSheet() },
          { id: 'sheet.saveToo', label: t('sheet.save'), keys: 'mod+S', run: () => void saveSheet(), inPalette: false },
        ]),
    ...steps.map(({ label: words, take }) => ({ id: `sheet.step.${words}`, label: words, run: take })),
    ...(canExport
      ? [
          {
            id: 'sheet.memorandum',
            label: t('preview.exportMemorandum'),
            keys: 'mod+E',
            run: () => setBriefing('memorandum'),
          },
          { id: 'sheet.pressRelease', label: t('preview.pressRelease'), run: () => setBriefing('pressRelease') },
        ]
      : []),
  ]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isRichText = event.target instanceof Element && event.target.closest('[contenteditable="true"]') !== null;
    if ((event.ctrlKey || event.metaKey) && event.code === 'KeyZ' && !isRichText) {
      event.preventDefault();
      change({ kind: event.shiftKey ? 'redo' : 'undo' });
    } else if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      onClose();
    }
  };

  if (recordForm.conflict) {
    const theirs = recordForm.conflict;
    return (
      <main className={styles.desk}>
        <ConflictPane
          type={type}
          base={recordForm.base}
          mine={kept}
          theirs={shapedValues(table.fields, theirs.values)}
          savedBy={theirs.updatedBy}
          savedAt={theirs.updatedAt}
          onSettle={(values) => void recordForm.settle(values)}
          onBack={recordForm.leaveConflict}
        />
      </main>
    );
  }
  if (briefing && record && isRecordTypeName(record.type)) {
    return (
      <BriefingPanel
        record={{ type: record.type, id: record.id }}
        first={briefing}
        publications={kept.publications}
        isUnsaved={isDirty}
        onClose={() => setBriefing(null)}
      />
    );
  }
  return (
    <>
      <main
        className={styles.desk}
        ref={sheet}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        aria-label={label || t(`${type}.new`)}
      >
        <SheetFormProvider form={sheetForm}>
          <AddingContext value={AddOnTheSpot}>
            <article className={styles.sheet}>
              <SheetNotices recordForm={recordForm} isReadOnly={isReadOnly} />
              <SheetHead recordForm={recordForm} onSave={() => void saveSheet()} onClose={onClose} />
              <IssueSummary issues={issues} values={kept} refusedAt={refusedAt} />
              {type === 'meeting' ? <MeetingSheet /> : <GenericSheet label={label} isNew={record === null} />}
            </article>
          </AddingContext>
        </SheetFormProvider>
      </main>
      <SideColumn
        record={record && { type, id }}
        onBriefing={canExport ? setBriefing : null}
        label={label}
        revision={record?.revision ?? 0}
        isReadOnly={isReadOnly}
        steps={steps}
        onDeleted={onClose}
      />
      <LeavingGuard
        isDirty={isDirty}
        label={label}
        onKeep={recordForm.keepNow}
        onSave={saveSheet}
        onDiscard={recordForm.throwAway}
      />
    </>
  );
}
