import type { FieldIssue } from '../../../domain/issues.ts';
import type { FormRow, FormValues } from './form-values.ts';

/** Where a value stands in a form. Rows are named by their id, so that re-ordering does not move what is said about them. */
export type FieldPath = readonly [field: string] | readonly [field: string, rowId: string, cell: string];

/** A path as one string: names elements, issues and edit groups. */
export const pathKey = (path: readonly (string | number)[]): string => path.join('/');

/**
 * Issues come with the place of a row in the list; a form wants its id. What cannot be led to a row stays with the field, so that
 * no issue is ever without a place to be shown at.
 */
export function issueKey(issue: FieldIssue, values: FormValues): string {
  const [field, place, cell] = issue.path;
  if (field === undefined) return '';
  const list = values[String(field)];
  // What is wrong inside a value (the hour of a moment, a paragraph of a text) is said at the value.
  if (typeof place !== 'number' || !Array.isArray(list)) return String(field);
  const row = list[place] as Partial<FormRow> | undefined; // an element of a row or name list, or past its end
  return pathKey([field, row?.rowId ?? place, ...(cell === undefined ? [] : [cell])]);
}

/** Issues by the key of the place they belong to, in the order they were found. */
export function issuesByKey(
  issues: readonly FieldIssue[],
  values: FormValues,
): ReadonlyMap<string, readonly FieldIssue[]> {
  const byKey = new Map<string, FieldIssue[]>();
  for (const issue of issues) {
    const key = issueKey(issue, values);
    byKey.set(key, [...(byKey.get(key) ?? []), issue]);
  }
  return byKey;
}
