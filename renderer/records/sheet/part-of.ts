import type { RecordTypeName } from '../../../domain/records/index.ts';

const headOfMeeting = ['subject', 'form', 'marginsOf', 'start', 'end', 'place', 'room', 'counterpart'];
/** Sections of a meeting whose rows open one by one. */
const rowByRow = ['agenda', 'publications'];

/** The part of the sheet on which the value with this key stands. */
export function partOf(type: RecordTypeName, key: string): string {
  const [field = '', rowId] = key.split('/');
  if (field === 'classification' || field === 'caveat') return 'protection';
  if (type !== 'meeting') return field;
  if (headOfMeeting.includes(field)) return 'head';
  return rowByRow.includes(field) && rowId !== undefined ? `${field}/${rowId}` : field;
}
