import { choice, country, partialDate, reference, text } from './field.ts';
import { recordType } from './record.ts';

/** A repatriation: from where to where, when, by which means. Its list of persons and the gates stand on the board, not in fields. */
export const operation = recordType({
  name: 'operation',
  fields: {
    title: text({ required: true, maxLength: 300, search: 'title' }),
    fromCountry: country({ required: true }),
    fromPlace: reference(['place'], { search: 'body' }),
    toCountry: country({ required: true }),
    toPlace: reference(['place'], { search: 'body' }),
    plannedOn: partialDate(),
    means: choice(['flight', 'convoy'], { required: true, initial: 'flight' }),
    /** Of the flight or the convoy. */
    number: text({ maxLength: 60, search: 'body' }),
    /** Who gives leave to go: the list goes to it as an annex to a note verbale. */
    hostAuthority: text({ maxLength: 300, search: 'body' }),
    status: choice(['planned', 'underWay', 'completed', 'cancelled'], { required: true, initial: 'planned' }),
    notes: text({ maxLength: 10_000, multiline: true, search: 'body' }),
  },
  columns: [
    { field: 'plannedOn', shown: true },
    { field: 'fromCountry', shown: true },
    { field: 'toCountry', shown: false },
    { field: 'means', shown: false },
    { field: 'number', shown: false },
    { field: 'hostAuthority', shown: true },
    { field: 'status', shown: true },
    { field: 'classification', shown: false },
  ],
  sort: { field: 'plannedOn', direction: 'descending' },
  label: (values) => values.title ?? '',
  details: ['plannedOn', 'fromCountry'],
  rules: () => [],
});
