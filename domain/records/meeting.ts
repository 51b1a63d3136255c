import type { FieldIssue } from '../issues.ts';
import { isBefore } from '../moment.ts';
import { choice, country, dateTime, partialDate, reference, richText, rows, text } from './field.ts';
import { recordType } from './record.ts';

export const textLanguages = ['en', 'ru', 'tg', 'ar', 'fa'] as const;

/** A meeting, from the courtesy call to the talks in extended format: who met, what was said, what came of it, what was published. */
export const meeting = recordType({
  name: 'meeting',
  fields: {
    subject: text({ required: true, maxLength: 300, search: 'title' }),
    form: choice(
      ['workingMeeting', 'courtesyCall', 'teteATete', 'extendedFormat', 'telephone', 'video', 'onTheMargins'],
      { required: true, initial: 'workingMeeting' },
    ),
    /** The event on whose margins they met; asked for only then. */
    marginsOf: text({ maxLength: 200, search: 'body' }),
    start: dateTime({ required: true }),
    end: dateTime(),
    place: reference(['place']),
    /** Room or anything nearer than the place. */
    room: text({ maxLength: 120 }),
    counterpart: country(),
    /** In order of precedence within each side. */
    participants: rows(
      {
        side: choice(['ours', 'theirs', 'third'], { required: true, initial: 'ours' }),
        official: reference(['official'], { search: 'body' }),
        /** For somebody who has no record: one of official and name is given. */
        name: text({ maxLength: 200, search: 'body' }),
        /** As held on the day of the meeting; the official's record may have moved on. */
        post: text({ maxLength: 200, search: 'body' }),
        role: choice(['headOfDelegation', 'member', 'interpreter', 'noteTaker'], { required: true, initial: 'member' }),
      },
      { maxRows: 200 },
    ),
    agenda: rows(
      {
        topic: text({ required: true, maxLength: 300, search: 'body' }),
        weSaid: text({ maxLength: 20_000, multiline: true, search: 'body' }),
        theySaid: text({ maxLength: 20_000, multiline: true, search: 'body' }),
        outcomeKind: choice(['agreed', 'noted', 'deferred', 'disagreed']),
        outcome: text({ maxLength: 4000, multiline: true, search: 'body' }),
      },
      { maxRows: 100 },
    ),
    memorandum: richText({ search: 'body' }),
    /** What was said of the meeting in public, ours and theirs. */
    publications: rows(
      {
        side: choice(['ours', 'theirs'], { required: true, initial: 'ours' }),
        kind: choice(['readOut', 'pressRelease', 'jointCommunique'], { required: true, initial: 'pressRelease' }),
        language: choice(textLanguages, { required: true, initial: 'en' }),
        title: text({ maxLength: 300, search: 'body' }),
        text: richText({ required: true, search: 'body' }),
        publishedOn: partialDate(),
        where: text({ maxLength: 300 }),
      },
      { maxRows: 40 },
    ),
    followUps: rows(
      {
        task: text({ required: true, maxLength: 500, search: 'body' }),
        side: choice(['ours', 'theirs'], { required: true, initial: 'ours' }),
        responsible: text({ maxLength: 200, search: 'body' }),
        due: partialDate(),
        state: choice(['open', 'done', 'dropped'], { required: true, initial: 'open' }),
      },
      { maxRows: 100 },
    ),
    status: choice(['draft', 'forReview', 'final'], { required: true, initial: 'draft' }),
  },
  columns: [
    { field: 'start', shown: true },
    { field: 'counterpart', shown: true },
    { field: 'form', shown: true },
    { field: 'status', shown: true },
    { field: 'place', shown: false },
    { field: 'end', shown: false },
    { field: 'classification', shown: false },
  ],
  sort: { field: 'start', direction: 'descending' },
  label: (values) => values.subject ?? '',
  details: ['start', 'counterpart'],
  rules: (values) => {
    const issues: FieldIssue[] = [];
    if (values.start && values.end && isBefore(values.end, values.start)) {
      issues.push({ path: ['end'], kind: 'end-before-start' });
    }
    values.participants.forEach((participant, index) => {
      if (!participant.official && !participant.name) {
        issues.push({ path: ['participants', index, 'name'], kind: 'required' });
      }
      const first = values.participants.findIndex(
        (other) => participant.official && other.official?.id === participant.official.id,
      );
      if (first >= 0 && first < index)
        issues.push({ path: ['participants', index, 'official'], kind: 'duplicate-row' });
    });
    return issues;
  },
  isClosed: (values) => values.status === 'final',
  reopened: (values) => ({ ...values, status: 'draft' as const }),
});
