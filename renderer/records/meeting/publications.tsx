import { useTranslation } from '../../language.tsx';
import type { FormRow } from '../form/form-values.ts';
import { RowTools } from '../sheet/row-tools.tsx';
import { controlId, SheetField, useSheetForm } from '../sheet/sheet-form.tsx';
import { SheetPart } from '../sheet/sheet-part.tsx';
import { AddRow, SheetSection } from '../sheet/sheet-section.tsx';
import { type Rows, useRows } from '../sheet/use-rows.ts';
import { TextReading } from '../sheet/value-reading.tsx';
import { shownPartialDate } from '../value-words.ts';
import { fieldLabel, optionLabel } from '../words.ts';
import styles from './meeting.module.css';

/** What either side said of the meeting in public. */
export function Publications() {
  const { type } = useSheetForm();
  const { t } = useTranslation();
  const rows = useRows('publications', { firstCell: 'side', isPartEach: true });
  const title = fieldLabel(t, type, 'publications');
  return (
    <SheetSection title={title} isEmpty={rows.rows.length === 0}>
      {rows.rows.map((row, index) => (
        <SheetPart
          key={row.rowId}
          name={`publications/${row.rowId}`}
          label={t('rows.row', { section: title, row: String(index + 1) })}
          reading={<PublicationReading row={row} />}
        >
          <PublicationFields row={row} number={index + 1} rows={rows} />
        </SheetPart>
      ))}
      <AddRow field="publications" onAdd={() => rows.add(rows.rows.at(-1)?.rowId ?? null)}>
        {t('meetingSheet.addPublication')}
      </AddRow>
    </SheetSection>
  );
}

function PublicationReading({ row }: { readonly row: FormRow }) {
  const { type } = useSheetForm();
  const { t, language } = useTranslation();
  const text = (cell: string) => (typeof row[cell] === 'string' ? row[cell].trim() : '');
  const option = (cell: string) => text(cell) && optionLabel(t, type, ['publications', cell], text(cell));
  const published = text('publishedOn') && shownPartialDate(text('publishedOn'), language);
  const line = [option('kind'), option('side'), option('language'), published, text('where')].filter(
    (part) => part !== '',
  );
  return (
    <div className={styles.publication}>
      {text('title') && (
        <h3
          className={styles.publicationTitle}
          dir="auto"
          data-control={controlId(['publications', row.rowId, 'title'])}
        >
          {text('title')}
        </h3>
      )}
      <p className={styles.soft}>
        {line.map((part, index) => (
          <bdi key={part}>
            {index > 0 && ' · '}
            {part}
          </bdi>
        ))}
      </p>
      <TextReading value={row.text} control={controlId(['publications', row.rowId, 'text'])} />
    </div>
  );
}

function PublicationFields({
  row,
  number,
  rows,
}: {
  readonly row: FormRow;
  readonly number: number;
  readonly rows: Rows;
}) {
  const { rowId } = row;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: catches the keys of the fields inside
    <div className={styles.publicationFields} onKeyDown={(event) => rows.onMoveKey(event, rowId)}>
      <div className={styles.publicationHead}>
        <SheetField path={['publications', rowId, 'side']} />
        <SheetField path={['publications', rowId, 'kind']} />
        <RowTools rows={rows} rowId={rowId} number={number} />
      </div>
      <SheetField path={['publications', rowId, 'language']} />
      <SheetField path={['publications', rowId, 'title']} />
      <div className={styles.headFields}>
        <SheetField path={['publications', rowId, 'publishedOn']} />
        <SheetField path={['publications', rowId, 'where']} />
      </div>
      <SheetField path={['publications', rowId, 'text']} />
    </div>
  );
}
