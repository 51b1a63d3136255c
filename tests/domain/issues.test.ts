import { expect, test } from 'vitest';
import { z } from 'zod';
import { customIssue, zodIssues } from '../../domain/issues.ts';

const schema = z.strictObject({
  name: z.string().min(1).max(5),
  form: z.enum(['a', 'b']),
  count: z.int().min(1).max(9),
  rows: z
    .array(z.strictObject({ id: z.uuid() }))
    .min(1)
    .max(2),
  kind: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('x') }),
    z.strictObject({ type: z.literal('y') }),
  ]),
});

const right = { name: 'a', form: 'a', count: 1, rows: [{ id: crypto.randomUUID() }], kind: { type: 'x' } };

const issuesOf = (input: unknown) => {
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : zodIssues(parsed.error, input);
};

test('a right value has no issues', () => expect(issuesOf(right)).toEqual([]));

test.each([
  ['a missing value', { ...right, name: undefined }, { path: ['name'], kind: 'required' }],
  ['an empty text', { ...right, name: '' }, { path: ['name'], kind: 'required' }],
  ['a null choice', { ...right, form: null }, { path: ['form'], kind: 'required' }],
  ['a wrong type', { ...right, name: 5 }, { path: ['name'], kind: 'malformed' }],
  ['a long text', { ...right, name: 'abcdef' }, { path: ['name'], kind: 'too-long', data: { max: 5 } }],
  ['a foreign choice', { ...right, form: 'c' }, { path: ['form'], kind: 'unknown-choice' }],
  ['text for a number', { ...right, count: '5' }, { path: ['count'], kind: 'not-a-number' }],
  ['a number too great', { ...right, count: 10 }, { path: ['count'], kind: 'out-of-range', data: { max: 9 } }],
  ['a number too small', { ...right, count: 0 }, { path: ['count'], kind: 'out-of-range', data: { min: 1 } }],
  ['no rows', { ...right, rows: [] }, { path: ['rows'], kind: 'too-few', data: { min: 1 } }],
  ['a malformed id', { ...right, rows: [{ id: 'x' }] }, { path: ['rows', 0, 'id'], kind: 'malformed' }],
  ['an unknown field', { ...right, extra: 1 }, { path: ['extra'], kind: 'unknown-field' }],
  ['an unknown kind', { ...right, kind: { type: 'z' } }, { path: ['kind', 'type'], kind: 'unknown-choice' }],
])('%s is named', (_, input, issue) => expect(issuesOf(input)).toEqual([issue]));

test('too many rows are counted', () => {
  const rows = [1, 2, 3].map(() => ({ id: crypto.randomUUID() }));
  expect(issuesOf({ ...right, rows })).toEqual([{ path: ['rows'], kind: 'too-many', data: { max: 2 } }]);
});

test('all that is wrong is said at once', () => expect(issuesOf({})).toHaveLength(5));

test('an issue of our own comes through with its data, and one without a known kind is malformed', () => {
  const ours = z.string().superRefine((_, context) => {
    context.addIssue(customIssue('too-long', { max: 3 }));
    context.addIssue({ code: 'custom', params: { kind: 'no such kind', data: { a: {} } } });
  });
  const parsed = ours.safeParse('x');
  expect(zodIssues(parsed.error ?? new z.ZodError([]), 'x')).toEqual([
    { path: [], kind: 'too-long', data: { max: 3 } },
    { path: [], kind: 'malformed', data: {} },
  ]);
});

test('a value that the prototype offers counts as missing', () => {
  const input = { ...right, name: undefined };
  Object.setPrototypeOf(input, { name: 'inherited' });
  expect(issuesOf(input)).toEqual([{ path: ['name'], kind: 'required' }]);
});
