import type { FieldIssue } from '../issues.ts';
import { preferredName } from '../names.ts';
import { earliestDay, latestDay } from '../partial-date.ts';
import { choice, country, names, partialDate, richText, text } from './field.ts';
import { recordType } from './record.ts';

/** A counterpart, or one of ours. */
export const official = recordType({
  name: 'official',
  fields: {
    names: names({ required: true, search: 'title' }),
    side: choice(['ours', 'counterpart'], { required: true, initial: 'counterpart' }),
    post: text({ maxLength: 200, search: 'body' }),
    organisation: text({ maxLength: 200, search: 'body' }),
    country: country(),
    termFrom: partialDate(),
    termTo: partialDate(),
    biography: richText({ search: 'body' }),
    protocolNotes: text({ maxLength: 4000, multiline: true, search: 'body' }),
  },
  columns: [
    { field: 'post', shown: true },
    { field: 'organisation', shown: true },
    { field: 'country', shown: true },
    { field: 'side', shown: false },
    { field: 'termFrom', shown: false },
    { field: 'termTo', shown: false },
    { field: 'classification', shown: false },
  ],
  sort: { field: 'label', direction: 'ascending' },
  label: (values, language) => preferredName(values.names, language)?.text ?? '',
  details: ['post', 'organisation'],
  rules: (values) => {
    const issues: FieldIssue[] = [];
    const from = values.termFrom && earliestDay(values.termFrom);
    const to = values.termTo && latestDay(values.termTo);
    if (from && to && to < from) issues.push({ path: ['termTo'], kind: 'term-reversed' });
    return issues;
  },
});
