import { preferredName } from '../names.ts';
import { choice, country, names, text } from './field.ts';
import { recordType } from './record.ts';

/** Where meetings are held, people are detained, received and cared for, or cross a border. */
export const place = recordType({
  name: 'place',
  fields: {
    names: names({ required: true, search: 'title' }),
    kind: choice(
      [
        'ministry',
        'mission',
        'placeOfDetention',
        'orphanage',
        'camp',
        'receptionCentre',
        'boardingSchool',
        'crossingPoint',
        'airport',
        'court',
        'other',
      ],
      { required: true },
    ),
    country: country({ required: true }),
    locality: text({ maxLength: 120, search: 'body' }),
    authority: text({ maxLength: 200, search: 'body' }),
    notes: text({ maxLength: 4000, multiline: true, search: 'body' }),
  },
  columns: [
    { field: 'kind', shown: true },
    { field: 'locality', shown: true },
    { field: 'country', shown: true },
    { field: 'authority', shown: true },
    { field: 'classification', shown: false },
  ],
  sort: { field: 'label', direction: 'ascending' },
  label: (values, language) => preferredName(values.names, language)?.text ?? '',
  details: ['locality', 'country'],
  rules: () => [],
});
