import type { HistoryEntry } from '../../../electron/database/history.ts';

type Values = Record<string, unknown>;
type Row = Values & { rowId: string };

/** The values of each revision, told from history alone; the first entry is that of the creation. */
export function replay(entries: readonly HistoryEntry[]): readonly Values[] {
  const revisions: Values[] = [];
  for (const entry of entries) {
    const values = revisions[entry.revision - 1] ?? structuredClone(revisions[entry.revision - 2] ?? {});
    revisions[entry.revision - 1] = values;
    apply(values, entry);
  }
  return revisions;
}

function apply(values: Values, { action, field, rowId, before, after }: HistoryEntry): void {
  if (action === 'created') Object.assign(values, after);
  if (field === null) return;
  const [name = '', cell] = field.split('.');
  const rows = values[name] as Row[];
  if (
    rowId === null &&
    isOrder(before) &&
    isOrder(after) &&
    rows.every((row) => typeof row === 'object' && 'rowId' in row)
  ) {
    values[name] = after.map((id) => rows.find((row) => row.rowId === id));
  } else if (rowId === null) values[name] = after;
  else if (cell !== undefined) Object.assign(rows.find((row) => row.rowId === rowId) ?? {}, { [cell]: after });
  else if (before === null) rows.push(structuredClone(after) as Row);
  else values[name] = rows.filter((row) => row.rowId !== rowId);
}

const isOrder = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string' && each.length === 36);
