import type { Field } from '../../../domain/records/field.ts';
import { recordTypeOf } from '../../../domain/records/index.ts';
import { sharedFields } from '../../../domain/records/record.ts';
import { useTranslation } from '../../language.tsx';
import { useRecordLabels } from '../record-labels.tsx';
import { referencesIn, valueInWords } from '../value-words.ts';
import { fieldLabel, typeLabel } from '../words.ts';
import { GenericRows } from './generic-rows.tsx';
import { NamesReading } from './names-reading.tsx';
import styles from './sheet.module.css';
import { controlId, SheetField, useSheetForm } from './sheet-form.tsx';
import { SheetPart } from './sheet-part.tsx';
import { SheetSection } from './sheet-section.tsx';
import { TextReading } from './value-reading.tsx';

/** Longer texts stand under a head of their own; all else in lines of label and value. */
const isLong = (field: Field): boolean => field.kind === 'richText' || (field.kind === 'text' && field.multiline);

/** The sheet of a record type that has no layout of its own: the fields of its table in their order. */
export function GenericSheet({ label, isNew }: { readonly label: string; readonly isNew: boolean }) {
  const { type } = useSheetForm();
  const { t } = useTranslation();
  const fields = Object.entries(recordTypeOf(type).fields).filter(([name]) => !Object.hasOwn(sharedFields, name));
  return (
    <>
      <h1 className={styles.title} dir="auto" data-untitled={label === '' || undefined}>
        {label || typeLabel(t, type, isNew ? 'new' : 'one')}
      </h1>
      <div className={styles.lines}>
        {fields.map(([name, field], index) =>
          field.kind === 'rows' || isLong(field) ? null : (
            <div key={name} {...(index === 0 && { 'data-first-field': true })}>
              <FieldLine name={name} field={field} />
            </div>
          ),
        )}
      </div>
      {fields.map(([name, field]) => {
        if (field.kind === 'rows') return <GenericRows key={name} name={name} field={field} />;
        return isLong(field) ? <LongField key={name} name={name} /> : null;
      })}
    </>
  );
}

function LongField({ name }: { readonly name: string }) {
  const { type, values } = useSheetForm();
  const { t } = useTranslation();
  const title = fieldLabel(t, type, name);
  return (
    <SheetSection title={title}>
      <SheetPart name={name} label={title} reading={<TextReading value={values[name]} control={controlId([name])} />}>
        <SheetField path={[name]} labelHidden />
      </SheetPart>
    </SheetSection>
  );
}

function FieldLine({ name, field }: { readonly name: string; readonly field: Field }) {
  const { type, values } = useSheetForm();
  const { t, language } = useTranslation();
  const value = values[name];
  const labelOf = useRecordLabels(referencesIn(value));
  const title = fieldLabel(t, type, name);
  const words = field.kind === 'names' ? '' : valueInWords({ t, language, type, labelOf }, [name], field, value);
  return (
    <SheetPart
      name={name}
      label={title}
      reading={
        <div className={styles.line}>
          <span className={styles.lineLabel}>{title}</span>
          <span data-control={controlId([name])}>
            {field.kind === 'names' && <NamesReading value={value} />}
            {field.kind !== 'names' &&
              (words ? <bdi>{words}</bdi> : <span className={styles.nothing}>{t('sheet.empty')}</span>)}
          </span>
        </div>
      }
    >
      <SheetField path={[name]} />
    </SheetPart>
  );
}
