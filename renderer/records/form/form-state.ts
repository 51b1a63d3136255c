/** What a form holds and how it changes, with undo. Pure: the sheet keeps one of these in a reducer. */
import type { FieldPath } from './field-path.ts';
import { pathKey } from './field-path.ts';
import { type FormRow, type FormValues, rowsIn, sameValue } from './form-values.ts';

export interface FormState {
  readonly values: FormValues;
  readonly past: readonly FormValues[];
  readonly future: readonly FormValues[];
  /** The place being typed in: further changes there belong to the same step of undo. */
  readonly typingAt: string | null;
}

export type FormChange =
  | { readonly kind: 'set'; readonly path: FieldPath; readonly value: unknown }
  /** Several cells of one row as one step, such as a picked official and the post proposed from the record. */
  | {
      readonly kind: 'setCells';
      readonly field: string;
      readonly rowId: string;
      readonly cells: Readonly<Record<string, unknown>>;
    }
  | {
      readonly kind: 'insertRows';
      readonly field: string;
      readonly after: string | null;
      readonly rows: readonly FormRow[];
    }
  | { readonly kind: 'removeRow'; readonly field: string; readonly rowId: string }
  /** `before: null` moves it to the end. */
  | { readonly kind: 'moveRow'; readonly field: string; readonly rowId: string; readonly before: string | null }
  /** The next change begins a new step of undo. */
  | { readonly kind: 'pause' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** One change of everything, undone as one: choosing between versions, throwing a draft away. */
  | { readonly kind: 'replace'; readonly values: FormValues }
  /** What the vault made of the values; not a step of its own, but what came before can still be undone. */
  | { readonly kind: 'saved'; readonly values: FormValues }
  /** Another starting point; nothing before it can be undone. */
  | { readonly kind: 'start'; readonly values: FormValues };

const stepsKept = 200;

export const startForm = (values: FormValues): FormState => ({ values, past: [], future: [], typingAt: null });

export function changeForm(state: FormState, change: FormChange): FormState {
  switch (change.kind) {
    case 'set':
      return step(state, withValue(state.values, change.path, change.value), pathKey(change.path));
    case 'setCells':
      return step(state, withCells(state.values, change.field, change.rowId, change.cells), null);
    case 'insertRows':
      return step(state, withRowsAfter(state.values, change.field, change.after, change.rows), null);
    case 'removeRow':
      return step(state, withoutRow(state.values, change.field, change.rowId), null);
    case 'moveRow':
      return step(state, withRowMoved(state.values, change.field, change.rowId, change.before), null);
    case 'replace':
      return step(state, change.values, null);
    case 'pause':
      return state.typingAt === null ? state : { ...state, typingAt: null };
    case 'saved':
      return { ...state, values: change.values, typingAt: null };
    case 'start':
      return startForm(change.values);
    case 'undo': {
      const before = state.past.at(-1);
      if (before === undefined) return state;
      return { values: before, past: state.past.slice(0, -1), future: [state.values, ...state.future], typingAt: null };
    }
    case 'redo': {
      const [next, ...future] = state.future;
      if (next === undefined) return state;
      return { values: next, past: [...state.past, state.values], future, typingAt: null };
    }
  }
}

function step(state: FormState, values: FormValues, typingAt: string | null): FormState {
  if (sameValue(values, state.values)) return state;
  const goesOn = typingAt !== null && typingAt === state.typingAt;
  return { values, past: goesOn ? state.past : [...state.past, state.values].slice(-stepsKept), future: [], typingAt };
}

function withValue(values: FormValues, path: FieldPath, value: unknown): FormValues {
  if (path.length === 1) return { ...values, [path[0]]: value };
  const [field, rowId, cell] = path;
  return withCells(values, field, rowId, { [cell]: value });
}

const withCells = (
  values: FormValues,
  field: string,
  rowId: string,
  cells: Readonly<Record<string, unknown>>,
): FormValues => ({
  ...values,
  [field]: rowsIn(values, field).map((row) => (row.rowId === rowId ? { ...row, ...cells, rowId } : row)),
});

function withRowsAfter(values: FormValues, field: string, after: string | null, rows: readonly FormRow[]): FormValues {
  const list = rowsIn(values, field);
  const found = list.findIndex((row) => row.rowId === after);
  const at = found < 0 ? list.length : found + 1;
  return { ...values, [field]: [...list.slice(0, at), ...rows, ...list.slice(at)] };
}

const withoutRow = (values: FormValues, field: string, rowId: string): FormValues => ({
  ...values,
  [field]: rowsIn(values, field).filter((row) => row.rowId !== rowId),
});

function withRowMoved(values: FormValues, field: string, rowId: string, before: string | null): FormValues {
  const list = rowsIn(values, field);
  const moved = list.find((row) => row.rowId === rowId);
  if (!moved || before === rowId) return values;
  const others = list.filter((row) => row.rowId !== rowId);
  const found = others.findIndex((row) => row.rowId === before);
  const at = found < 0 ? others.length : found;
  return { ...values, [field]: [...others.slice(0, at), moved, ...others.slice(at)] };
}
