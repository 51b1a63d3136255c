/** What two versions of a record say differently, and the one version made of the choices between them. */
import type { Field, RowsField } from '../../../domain/records/field.ts';
import type { RecordType } from '../../../domain/records/record.ts';
import { type FormRow, type FormValues, rowIn, rowsIn, sameValue } from '../form/form-values.ts';

export type Choice = 'mine' | 'theirs';

interface DifferenceBase {
  readonly key: string;
  readonly field: string;
  /** Who moved away from what both started with; null when that is not known. */
  readonly changedBy: 'mine' | 'theirs' | 'both' | null;
}
export type Difference =
  | (DifferenceBase & { readonly kind: 'value'; readonly mine: unknown; readonly theirs: unknown })
  | (DifferenceBase & {
      readonly kind: 'cell';
      readonly rowId: string;
      readonly cell: string;
      readonly mine: unknown;
      readonly theirs: unknown;
    })
  /** The row stands in one version only. */
  | (DifferenceBase & {
      readonly kind: 'row';
      readonly rowId: string;
      readonly mine: FormRow | null;
      readonly theirs: FormRow | null;
    })
  | (DifferenceBase & { readonly kind: 'order'; readonly mine: readonly string[]; readonly theirs: readonly string[] });

/** `base` is the revision the writer started from; without it nobody's change can be told from the other's. */
export function differences(
  type: RecordType,
  base: FormValues | null,
  mine: FormValues,
  theirs: FormValues,
): readonly Difference[] {
  return Object.entries(type.fields).flatMap(([name, field]: [string, Field]) =>
    field.kind === 'rows'
      ? rowDifferences(name, field, base, mine, theirs)
      : sameValue(mine[name], theirs[name])
        ? []
        : [
            {
              kind: 'value' as const,
              key: name,
              field: name,
              mine: mine[name],
              theirs: theirs[name],
              changedBy: base && changedBy(base[name], mine[name], theirs[name]),
            },
          ],
  );
}

function changedBy(base: unknown, mine: unknown, theirs: unknown): 'mine' | 'theirs' | 'both' {
  if (sameValue(base, theirs)) return 'mine';
  return sameValue(base, mine) ? 'theirs' : 'both';
}

function rowDifferences(
  field: string,
  { fields }: RowsField,
  base: FormValues | null,
  mine: FormValues,
  theirs: FormValues,
): readonly Difference[] {
  const myRows = rowsIn(mine, field);
  const theirRows = rowsIn(theirs, field);
  const found: Difference[] = [];
  for (const row of myRows) {
    const other = rowIn(theirs, field, row.rowId);
    const before = base && rowIn(base, field, row.rowId);
    const key = `${field}/${row.rowId}`;
    if (!other) {
      found.push({
        kind: 'row',
        key,
        field,
        rowId: row.rowId,
        mine: row,
        theirs: null,
        changedBy: base && changedBy(before, row, undefined),
      });
      continue;
    }
    for (const cell of Object.keys(fields)) {
      if (sameValue(row[cell], other[cell])) continue;
      found.push({
        kind: 'cell',
        key: `${key}/${cell}`,
        field,
        rowId: row.rowId,
        cell,
        mine: row[cell],
        theirs: other[cell],
        changedBy: base && changedBy(before?.[cell], row[cell], other[cell]),
      });
    }
  }
  for (const row of theirRows) {
    if (rowIn(mine, field, row.rowId)) continue;
    const before = base && rowIn(base, field, row.rowId);
    const key = `${field}/${row.rowId}`;
    found.push({
      kind: 'row',
      key,
      field,
      rowId: row.rowId,
      mine: null,
      theirs: row,
      changedBy: base && changedBy(before, undefined, row),
    });
  }
  const shared = (values: FormValues, others: FormValues) =>
    rowsIn(values, field)
      .map((row) => row.rowId)
      .filter((rowId) => rowIn(others, field, rowId));
  const [myOrder, theirOrder] = [shared(mine, theirs), shared(theirs, mine)];
  if (!sameValue(myOrder, theirOrder)) {
    const baseOrder =
      base &&
      rowsIn(base, field)
        .map((row) => row.rowId)
        .filter((rowId) => myOrder.includes(rowId));
    found.push({
      kind: 'order',
      key: `${field}/order`,
      field,
      mine: myOrder,
      theirs: theirOrder,
      changedBy: baseOrder && changedBy(baseOrder, myOrder, theirOrder),
    });
  }
  return found;
}

/** What stands chosen before anybody chooses: each one's own change. Where both changed, nothing: a person decides. */
export const firstChoices = (found: readonly Difference[]): ReadonlyMap<string, Choice> =>
  new Map(
    found.flatMap(({ key, changedBy: who }) => (who === 'mine' || who === 'theirs' ? [[key, who] as const] : [])),
  );

/** Their version with the choices laid on top. Every difference must have been chosen. */
export function merged(
  type: RecordType,
  mine: FormValues,
  theirs: FormValues,
  found: readonly Difference[],
  choices: ReadonlyMap<string, Choice>,
): FormValues {
  const chosen = new Map(found.map((difference) => [difference.key, choiceOf(difference, choices)]));
  return Object.fromEntries(
    Object.entries(type.fields).map(([name, field]: [string, Field]) => {
      if (field.kind === 'rows') return [name, mergedRows(name, mine, theirs, chosen)];
      return [name, (chosen.get(name) === 'mine' ? mine : theirs)[name]];
    }),
  );
}

function choiceOf(difference: Difference, choices: ReadonlyMap<string, Choice>): Choice {
  const choice = choices.get(difference.key);
  if (!choice) throw new Error(`Nothing was chosen for ${difference.key}`);
  return choice;
}

function mergedRows(
  field: string,
  mine: FormValues,
  theirs: FormValues,
  chosen: ReadonlyMap<string, Choice>,
): readonly FormRow[] {
  const inMyOrder = chosen.get(`${field}/order`) === 'mine';
  const [first, second] = inMyOrder ? [mine, theirs] : [theirs, mine];
  const order = placedAmong(
    rowsIn(first, field).map((row) => row.rowId),
    rowsIn(second, field).map((row) => row.rowId),
  );
  return order.flatMap((rowId) => {
    const [myRow, theirRow] = [rowIn(mine, field, rowId), rowIn(theirs, field, rowId)];
    if (myRow && theirRow) {
      const cells = Object.keys(theirRow).map((cell) => [
        cell,
        (chosen.get(`${field}/${rowId}/${cell}`) === 'mine' ? myRow : theirRow)[cell],
      ]);
      return [{ ...Object.fromEntries(cells), rowId }];
    }
    const row = chosen.get(`${field}/${rowId}`) === 'mine' ? myRow : theirRow;
    return row ? [row] : [];
  });
}

/** Rows known to one list only go after the row they follow in their own list. */
function placedAmong(order: readonly string[], others: readonly string[]): readonly string[] {
  const placed = [...order];
  others.forEach((rowId, index) => {
    if (placed.includes(rowId)) return;
    const before = others[index - 1];
    placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, rowId);
  });
  return placed;
}
