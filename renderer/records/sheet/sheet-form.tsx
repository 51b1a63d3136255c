import { createContext, type ReactNode, use } from 'react';
import type { FieldIssue } from '../../../domain/issues.ts';
import type { LocalDateTime } from '../../../domain/moment.ts';
import type { Field } from '../../../domain/records/field.ts';
import { type RecordTypeName, recordTypeOf } from '../../../domain/records/index.ts';
import { useTranslation } from '../../language.tsx';
import { FieldControl } from '../fields/field-control.tsx';
import { type FieldPath, pathKey } from '../form/field-path.ts';
import type { FormChange } from '../form/form-state.ts';
import { type FormValues, rowIn } from '../form/form-values.ts';
import { rowsFieldOf } from '../form/rows-field.ts';
import { cellLabel, fieldLabel } from '../words.ts';
import type { SheetParts } from './sheet-parts.ts';

/** The form of the open record, for everything that lies on its sheet. */
export interface SheetForm {
  readonly type: RecordTypeName;
  readonly values: FormValues;
  readonly change: (change: FormChange) => void;
  readonly issuesAt: (key: string) => readonly FieldIssue[];
  readonly isReadOnly: boolean;
  readonly parts: SheetParts;
}

const SheetFormContext = createContext<SheetForm | null>(null);

export function SheetFormProvider({ form, children }: { readonly form: SheetForm; readonly children: ReactNode }) {
  return <SheetFormContext value={form}>{children}</SheetFormContext>;
}

export function useSheetForm(): SheetForm {
  const form = use(SheetFormContext);
  if (!form) throw new Error('Only on a sheet');
  return form;
}

/** The id of the element that edits the value at this path. */
export const controlId = (path: readonly (string | number)[]): string => `field-${pathKey(path)}`;

function fieldAt(type: RecordTypeName, [field, , cell]: FieldPath): Exclude<Field, { kind: 'rows' }> {
  const found = cell === undefined ? recordTypeOf(type).fields[field] : rowsFieldOf(type, field).fields[cell];
  if (!found || found.kind === 'rows') throw new Error(`${type}.${field} is not one field`);
  return found;
}

interface SheetFieldProps {
  readonly path: FieldPath;
  /** Instead of the label from the messages. */
  readonly label?: string;
  readonly labelHidden?: boolean;
  readonly compact?: boolean;
  readonly look?: 'title' | 'plain';
  readonly placeholder?: string;
  readonly startsAt?: LocalDateTime | null;
  /** Instead of setting the value alone. */
  readonly onChange?: (value: unknown) => void;
  readonly onEnter?: () => void;
  readonly onPasteLines?: (lines: readonly (readonly string[])[]) => void;
  readonly onRubOut?: () => void;
}

/** One value of the form as a control. */
export function SheetField({ path, label, onChange, ...rest }: SheetFieldProps) {
  const { type, values, change, issuesAt } = useSheetForm();
  const { t } = useTranslation();
  const [field, rowId, cell] = path;
  const value = rowId === undefined || cell === undefined ? values[field] : rowIn(values, field, rowId)?.[cell];
  return (
    <FieldControl
      {...rest}
      id={controlId(path)}
      type={type}
      path={cell === undefined ? [field] : [field, cell]}
      field={fieldAt(type, path)}
      label={label ?? (cell === undefined ? fieldLabel(t, type, field) : cellLabel(t, type, field, cell))}
      value={value}
      onChange={onChange ?? ((next) => change({ kind: 'set', path, value: next }))}
      issues={issuesAt(pathKey(path))}
      issuesBelow={(place) => issuesAt(`${pathKey(path)}/${place}`)}
    />
  );
}
