import { type FieldIssue, zodIssues } from '../../../domain/issues.ts';
import { type RecordTypeName, recordTypeOf } from '../../../domain/records/index.ts';
import { valuesSchema } from '../../../domain/records/schema.ts';
import { type FormValues, valuesToKeep } from './form-values.ts';

export interface CheckedRecord {
  /** As they are sent: blank rows gone, text brought into its stored form where it is right. */
  readonly values: FormValues;
  readonly issues: readonly FieldIssue[];
}

/** The same check the vault makes, so that most of what is wrong shows before anything is sent. */
export function checkedRecord(type: RecordTypeName, written: FormValues): CheckedRecord {
  const table = recordTypeOf(type);
  const values = valuesToKeep(table, written);
  const parsed = valuesSchema(table, 'strict').safeParse(values);
  if (!parsed.success) return { values, issues: zodIssues(parsed.error, values) };
  const right = parsed.data as Parameters<typeof table.rules>[0]; // just parsed with the schema of this very table
  return { values: parsed.data, issues: table.rules(right) };
}
