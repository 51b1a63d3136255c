import { useTranslation } from '../../language.tsx';
import { StatusPill, type Tone } from '../../ui/status-pill.tsx';
import { focusControl } from '../fields/focus-control.ts';
import type { FormRow } from '../form/form-values.ts';
import { RowTools } from '../sheet/row-tools.tsx';
import { controlId, SheetField, useSheetForm } from '../sheet/sheet-form.tsx';
import { SheetPart } from '../sheet/sheet-part.tsx';
import { AddRow, SheetSection } from '../sheet/sheet-section.tsx';
import { type Rows, useRows } from '../sheet/use-rows.ts';
import { fieldLabel, optionLabel } from '../words.ts';
import styles from './meeting.module.css';

/** What was talked about: for each item what was said by either side, and what came of it. */
export function Agenda() {
  const { type } = useSheetForm();
  const { t } = useTranslation();
  const rows = useRows('agenda', { firstCell: 'topic', isPartEach: true });
  const title = fieldLabel(t, type, 'agenda');
  return (
    <SheetSection title={title} isEmpty={rows.rows.length === 0}>
      <ol className={styles.agenda}>
        {rows.rows.map((row, index) => (
          <li key={row.rowId}>
            <SheetPart
              name={`agenda/${row.rowId}`}
              label={t('rows.row', { section: title, row: String(index + 1) })}
              reading={<ItemReading row={row} number={index + 1} />}
            >
              <ItemFields row={row} number={index + 1} rows={rows} />
            </SheetPart>
          </li>
        ))}
      </ol>
      <AddRow field="agenda" onAdd={() => rows.add(rows.rows.at(-1)?.rowId ?? null)}>
        {t('meetingSheet.addItem')}
      </AddRow>
      <span className="visually-hidden" role="status">
        {rows.said}
      </span>
    </SheetSection>
  );
}

const toneOf: Readonly<Record<string, Tone>> = {
  agreed: 'pine',
  noted: 'neutral',
  deferred: 'saffron',
  disagreed: 'garnet',
};

function ItemReading({ row, number }: { readonly row: FormRow; readonly number: number }) {
  const { type } = useSheetForm();
  const { t } = useTranslation();
  const idOf = (cell: string) => controlId(['agenda', row.rowId, cell]);
  const text = (cell: string) => (typeof row[cell] === 'string' ? row[cell].trim() : '');
  const kind = text('outcomeKind');
  return (
    <div className={styles.item}>
      <div className={styles.itemHead}>
        <span className={styles.itemNumber}>{number}</span>
        <h3 className={styles.topic} dir="auto" data-control={idOf('topic')}>
          {text('topic') || t('sheet.empty')}
        </h3>
      </div>
      <div className={styles.itemBody}>
        <div className={styles.said}>
          {text('weSaid') && (
            <p dir="auto" data-control={idOf('weSaid')}>
              <strong>{t('meetingSheet.we')}</strong> {text('weSaid')}
            </p>
          )}
          {text('theySaid') && (
            <p dir="auto" data-control={idOf('theySaid')}>
              <strong>{t('meetingSheet.they')}</strong> {text('theySaid')}
            </p>
          )}
          {text('outcome') && (
            <p dir="auto" data-control={idOf('outcome')}>
              <strong>{t('meetingSheet.outcome')}:</strong> {text('outcome')}
            </p>
          )}
        </div>
        {kind && (
          <div data-control={idOf('outcomeKind')}>
            <StatusPill tone={toneOf[kind] ?? 'neutral'}>
              {optionLabel(t, type, ['agenda', 'outcomeKind'], kind)}
            </StatusPill>
          </div>
        )}
      </div>
    </div>
  );
}

function ItemFields({ row, number, rows }: { readonly row: FormRow; readonly number: number; readonly rows: Rows }) {
  const { rowId } = row;
  const idOf = (cell: string) => controlId(['agenda', rowId, cell]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: catches the keys of the fields inside
    <div className={styles.itemFields} onKeyDown={(event) => rows.onMoveKey(event, rowId)}>
      <span className={styles.itemNumber}>{number}</span>
      <div className={styles.itemTopic}>
        <SheetField
          path={['agenda', rowId, 'topic']}
          onEnter={() => focusControl(idOf('weSaid'))}
          onRubOut={() => rows.remove(rowId)}
          onPasteLines={(lines) =>
            rows.paste(rowId, lines, ([topic = '', weSaid = '', theySaid = '', outcome = '']) => ({
              topic,
              weSaid: weSaid || null,
              theySaid: theySaid || null,
              outcome: outcome || null,
            }))
          }
        />
      </div>
      <RowTools rows={rows} rowId={rowId} number={number} />
      <div className={styles.itemTexts}>
        <SheetField path={['agenda', rowId, 'weSaid']} />
        <SheetField path={['agenda', rowId, 'theySaid']} />
        <SheetField path={['agenda', rowId, 'outcomeKind']} onEnter={() => focusControl(idOf('outcome'))} />
        <SheetField path={['agenda', rowId, 'outcome']} onEnter={() => rows.add(rowId)} />
      </div>
    </div>
  );
}
