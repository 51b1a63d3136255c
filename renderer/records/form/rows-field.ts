import type { RowsField } from '../../../domain/records/field.ts';
import { type RecordTypeName, recordTypeOf } from '../../../domain/records/index.ts';

export const rowsFieldOf = (type: RecordTypeName, field: string): RowsField => {
  const found = recordTypeOf(type).fields[field];
  if (found?.kind !== 'rows') throw new Error(`${type}.${field} has no rows`);
  return found;
};
