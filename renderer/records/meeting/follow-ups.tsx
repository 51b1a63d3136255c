import { defaultZone } from '../../../domain/moment.ts';
import { partialDateSchema } from '../../../domain/partial-date.ts';
import { useTranslation } from '../../language.tsx';
import { StatusPill } from '../../ui/status-pill.tsx';
import { focusControl } from '../fields/focus-control.ts';
import type { FormRow } from '../form/form-values.ts';
import { RowTools } from '../sheet/row-tools.tsx';
import { controlId, SheetField, useSheetForm } from '../sheet/sheet-form.tsx';
import { SheetPart } from '../sheet/sheet-part.tsx';
import { AddRow, SheetSection } from '../sheet/sheet-section.tsx';
import { type Rows, useRows } from '../sheet/use-rows.ts';
import { shownPartialDate } from '../value-words.ts';
import { fieldLabel, optionLabel } from '../words.ts';
import styles from './meeting.module.css';
import { dayAt, daysOverdue } from './overdue.ts';

/** Who does what until when. */
export function FollowUps() {
  const { type, parts } = useSheetForm();
  const { t } = useTranslation();
  const rows = useRows('followUps', { firstCell: 'task' });
  const title = fieldLabel(t, type, 'followUps');
  return (
    <SheetSection title={title} isEmpty={rows.rows.length === 0}>
      {rows.rows.length > 0 && (
        <SheetPart
          name="followUps"
          label={title}
          reading={
            <ul>
              {rows.rows.map((row) => (
                <FollowUpReading key={row.rowId} row={row} />
              ))}
            </ul>
          }
        >
          {rows.rows.map((row, index) => (
            <FollowUpFields key={row.rowId} row={row} number={index + 1} rows={rows} />
          ))}
        </SheetPart>
      )}
      <AddRow
        field="followUps"
        onAdd={() => {
          parts.open('followUps');
          rows.add(rows.rows.at(-1)?.rowId ?? null);
        }}
      >
        {t('meetingSheet.addFollowUp')}
      </AddRow>
      <span className="visually-hidden" role="status">
        {rows.said}
      </span>
    </SheetSection>
  );
}

function FollowUpReading({ row }: { readonly row: FormRow }) {
  const idOf = (cell: string) => controlId(['followUps', row.rowId, cell]);
  const text = (cell: string) => (typeof row[cell] === 'string' ? row[cell].trim() : '');
  return (
    <li className={styles.followUp}>
      <span dir="auto" data-control={idOf('task')}>
        {text('task')}
      </span>
      <span dir="auto" className={styles.soft} data-control={idOf('responsible')}>
        {text('responsible')}
      </span>
      <span data-control={idOf('due')}>
        <FollowUpState state={text('state')} due={text('due')} />
      </span>
    </li>
  );
}

function FollowUpState({ state, due }: { readonly state: string; readonly due: string }) {
  const { type } = useSheetForm();
  const { t, language } = useTranslation();
  const words = optionLabel(t, type, ['followUps', 'state'], state);
  if (state !== 'open') return <StatusPill tone={state === 'done' ? 'pine' : 'neutral'}>{words}</StatusPill>;
  const date = partialDateSchema.safeParse(due);
  if (!date.success) return <StatusPill>{words}</StatusPill>;
  const late = daysOverdue(date.data, dayAt(new Date(), defaultZone));
  return late > 0 ? (
    <StatusPill tone="garnet">{t('meetingSheet.overdue', { count: late })}</StatusPill>
  ) : (
    <StatusPill tone="saffron">{t('meetingSheet.due', { due: shownPartialDate(due, language, 'short') })}</StatusPill>
  );
}

function FollowUpFields({
  row,
  number,
  rows,
}: {
  readonly row: FormRow;
  readonly number: number;
  readonly rows: Rows;
}) {
  const { rowId } = row;
  const idOf = (cell: string) => controlId(['followUps', rowId, cell]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: catches the keys of the fields inside
    <div className={styles.followUpFields} onKeyDown={(event) => rows.onMoveKey(event, rowId)}>
      <div className={styles.wide}>
        <SheetField
          path={['followUps', rowId, 'task']}
          onEnter={() => focusControl(idOf('responsible'))}
          onRubOut={() => rows.remove(rowId)}
          onPasteLines={(lines) =>
            rows.paste(rowId, lines, ([task = '', responsible = '']) => ({ task, responsible: responsible || null }))
          }
        />
      </div>
      <RowTools rows={rows} rowId={rowId} number={number} />
      <SheetField path={['followUps', rowId, 'responsible']} onEnter={() => focusControl(idOf('due'))} />
      <SheetField path={['followUps', rowId, 'due']} onEnter={() => rows.add(rowId)} />
      <SheetField path={['followUps', rowId, 'side']} compact />
      <SheetField path={['followUps', rowId, 'state']} compact onEnter={() => rows.add(rowId)} />
    </div>
  );
}
