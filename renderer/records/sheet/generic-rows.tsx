import type { RowsField } from '../../../domain/records/field.ts';
import { useTranslation } from '../../language.tsx';
import { focusControl } from '../fields/focus-control.ts';
import { useRecordLabels } from '../record-labels.tsx';
import { referencesIn, rowInWords } from '../value-words.ts';
import { fieldLabel } from '../words.ts';
import { RowTools } from './row-tools.tsx';
import styles from './sheet.module.css';
import { controlId, SheetField, useSheetForm } from './sheet-form.tsx';
import { SheetPart } from './sheet-part.tsx';
import { AddRow, SheetSection } from './sheet-section.tsx';
import { useRows } from './use-rows.ts';

/** Rows of any field table, for record types that do not lay theirs out themselves. */
export function GenericRows({ name, field }: { readonly name: string; readonly field: RowsField }) {
  const { type, parts } = useSheetForm();
  const { t, language } = useTranslation();
  const cells = Object.keys(field.fields);
  const [first = ''] = cells;
  const rows = useRows(name, { firstCell: first });
  const labelOf = useRecordLabels(referencesIn(rows.rows));
  const title = fieldLabel(t, type, name);
  const add = (after: string | null) => {
    parts.open(name);
    rows.add(after);
  };
  return (
    <SheetSection title={title} isEmpty={rows.rows.length === 0}>
      {rows.rows.length > 0 && (
        <SheetPart
          name={name}
          label={title}
          reading={
            <ol>
              {rows.rows.map((row) => (
                <li key={row.rowId} data-control={controlId([name, row.rowId, first])}>
                  <bdi>{rowInWords({ t, language, type, labelOf }, [name], field.fields, row)}</bdi>
                </li>
              ))}
            </ol>
          }
        >
          {rows.rows.map((row, index) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: catches the keys of the fields inside
            <div key={row.rowId} className={styles.genericRow} onKeyDown={(event) => rows.onMoveKey(event, row.rowId)}>
              {cells.map((cell, at) => {
                const next = cells[at + 1];
                return (
                  <SheetField
                    key={cell}
                    path={[name, row.rowId, cell]}
                    onEnter={() =>
                      next === undefined ? add(row.rowId) : void focusControl(controlId([name, row.rowId, next]))
                    }
                  />
                );
              })}
              <RowTools rows={rows} rowId={row.rowId} number={index + 1} />
            </div>
          ))}
        </SheetPart>
      )}
      <AddRow field={name} onAdd={() => add(rows.rows.at(-1)?.rowId ?? null)}>
        {t('rows.add')}
      </AddRow>
      <span className="visually-hidden" role="status">
        {rows.said}
      </span>
    </SheetSection>
  );
}
