/** What can be wrong with one value, as data: where, which kind, and what is needed to explain it. Words are in messages/issues.ts. */
import type { z } from 'zod';

export const issueKinds = [
  'required',
  'too-long',
  'too-many',
  'too-few',
  'control-character',
  'lone-surrogate',
  'bidi-control',
  'not-a-date',
  'impossible-date',
  'range-reversed',
  'not-a-local-time',
  'time-does-not-exist',
  'unknown-zone',
  'unknown-country',
  'unknown-choice',
  'not-a-number',
  'out-of-range',
  'unknown-reference',
  'duplicate-row',
  'already-given',
  'no-preferred-name',
  'too-many-preferred-names',
  'end-before-start',
  'term-reversed',
  'not-rich-text',
  'too-deep',
  'unknown-field',
  'malformed',
] as const;

export type IssueKind = (typeof issueKinds)[number];

export type IssueData = Readonly<Record<string, string | number>>;

export interface FieldIssue {
  readonly path: readonly (string | number)[];
  readonly kind: IssueKind;
  readonly data?: IssueData;
}

/** The shape in which our own schemas report to zod, so that `zodIssues` gets the kind back. */
export const customIssue = (kind: IssueKind, data?: IssueData) =>
  ({ code: 'custom', message: kind, params: data ? { kind, data } : { kind } }) as const;

/**
 * Zod's findings in our words. The parsed input is asked for because zod leaves it out of its issues, and without it a missing
 * value cannot be told from one of the wrong type.
 */
export function zodIssues(error: z.ZodError, input: unknown): FieldIssue[] {
  return error.issues.flatMap((issue) => fieldIssues(issue, input));
}

function fieldIssues(issue: z.core.$ZodIssue, input: unknown): FieldIssue[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  switch (issue.code) {
    case 'custom':
      return [{ path, ...ownIssue(issue.params) }];
    case 'invalid_type':
      if (isMissing(valueAt(input, path))) return [{ path, kind: 'required' }];
      return [{ path, kind: issue.expected === 'number' || issue.expected === 'int' ? 'not-a-number' : 'malformed' }];
    case 'invalid_value':
      return [{ path, kind: isMissing(valueAt(input, path)) ? 'required' : 'unknown-choice' }];
    case 'unrecognized_keys':
      return issue.keys.map((field) => ({ path: [...path, field], kind: 'unknown-field' }));
    case 'too_big':
    case 'too_small':
      return [{ path, ...sizeIssue(issue) }];
    case 'invalid_union':
      return [{ path, kind: issue.discriminator === undefined ? 'malformed' : 'unknown-choice' }];
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return [{ path, kind: 'malformed' }];
  }
}

function ownIssue(params: Record<string, unknown> | undefined): Pick<FieldIssue, 'kind' | 'data'> {
  const kind = issueKinds.find((known) => known === params?.kind) ?? 'malformed';
  const data = params?.data;
  if (typeof data !== 'object' || data === null) return { kind };
  const entries = Object.entries(data).filter((entry): entry is [string, string | number] =>
    ['string', 'number'].includes(typeof entry[1]),
  );
  return { kind, data: Object.fromEntries(entries) };
}

function sizeIssue(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): Pick<FieldIssue, 'kind' | 'data'> {
  const bound = issue.code === 'too_big' ? { max: Number(issue.maximum) } : { min: Number(issue.minimum) };
  if (issue.origin === 'string') return 'max' in bound ? { kind: 'too-long', data: bound } : { kind: 'required' };
  if (issue.origin === 'array' || issue.origin === 'set' || issue.origin === 'map') {
    return { kind: 'max' in bound ? 'too-many' : 'too-few', data: bound };
  }
  return { kind: 'out-of-range', data: bound };
}

const isMissing = (value: unknown): boolean => value === undefined || value === null;

/** Own properties only: the input is not trusted. */
function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
