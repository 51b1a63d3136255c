import { type RecordTypeName, recordTypeOf } from '../../../domain/records/index.ts';
import type { Tone } from '../../ui/status-pill.tsx';
import type { FormValues } from '../form/form-values.ts';

export type Status = 'draft' | 'forReview' | 'final';

export const toneOfStatus: Readonly<Record<Status, Tone>> = { draft: 'neutral', forReview: 'lapis', final: 'pine' };

/** Is the status a way from draft to final? That of an operation is an ordinary field. */
export function hasSteps(type: RecordTypeName): boolean {
  const { status } = recordTypeOf(type).fields;
  return status?.kind === 'choice' && status.options.includes('draft');
}

/** The steps from where a record stands; from `final` only reopening leads on. */
export const stepsFrom = {
  draft: [{ to: 'forReview', words: 'sheet.status.toReview' }],
  forReview: [
    { to: 'final', words: 'sheet.status.toFinal' },
    { to: 'draft', words: 'sheet.status.toDraft' },
  ],
  final: [],
} as const satisfies Readonly<Record<Status, readonly { readonly to: Status; readonly words: string }[]>>;

const isStatus = (value: unknown): value is Status => value === 'draft' || value === 'forReview' || value === 'final';

export const statusOf = (values: FormValues): Status => (isStatus(values.status) ? values.status : 'draft');
