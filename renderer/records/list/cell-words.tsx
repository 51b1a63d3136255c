import type { ReactNode } from 'react';
import type { Field } from '../../../domain/records/field.ts';
import { type RecordTypeName, recordTypeOf } from '../../../domain/records/index.ts';
import type { ListRow } from '../../../electron/contract-types.ts';
import { useTranslation } from '../../language.tsx';
import { StatusPill, type Tone } from '../../ui/status-pill.tsx';
import { hasSteps, statusOf, toneOfStatus } from '../sheet/status-steps.ts';
import { valueInWords, type WordsContext } from '../value-words.ts';

export const fieldOfColumn = (type: RecordTypeName, column: string): Field | undefined =>
  recordTypeOf(type).fields[column];

/** A list cell in words. References come from the vault as their label already. */
export function cellInWords(context: WordsContext, column: string, row: ListRow): string {
  const field = fieldOfColumn(context.type, column);
  const value = row.cells[column];
  if (!field) return '';
  if (field.kind === 'reference') return typeof value === 'string' ? value : '';
  return valueInWords(context, [column], field, value);
}

const toneOfLevel: Readonly<Record<string, Tone>> = {
  restricted: 'saffron',
  confidential: 'saffron',
  secret: 'garnet',
};

/** States as pills, all else as text. */
export function CellReading({
  type,
  column,
  row,
}: {
  readonly type: RecordTypeName;
  readonly column: string;
  readonly row: ListRow;
}): ReactNode {
  const { t, language } = useTranslation();
  const words = cellInWords({ t, language, type, labelOf: () => '' }, column, row);
  if (words === '') return null;
  const value = String(row.cells[column]);
  if (column === 'status' && hasSteps(type))
    return <StatusPill tone={toneOfStatus[statusOf(row.cells)]}>{words}</StatusPill>;
  if (column === 'classification') {
    return <StatusPill tone={toneOfLevel[value] ?? 'neutral'}>{words}</StatusPill>;
  }
  return <bdi>{words}</bdi>;
}
