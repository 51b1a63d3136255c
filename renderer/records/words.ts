/** Labels of fields and options, which follow from their names (see domain/records/field.ts), and the words for issues. */
import type { FieldIssue } from '../../domain/issues.ts';
import type { LabelKey, Translate } from '../../domain/messages/messages.ts';
import type { RecordTypeName } from '../../domain/records/index.ts';
import { sharedFields } from '../../domain/records/record.ts';

/** A key put together from names of the field tables. That each of them has words is held by a test over all tables. */
const labelKey = (...parts: readonly string[]): AnyLabel => parts.join('.') as AnyLabel;
/** No label takes values; one stands for all of them, so that the compiler need not look through hundreds. */
type AnyLabel = Extract<LabelKey, 'meeting.subject'>;

const ownerOf = (type: RecordTypeName, field: string): string => (Object.hasOwn(sharedFields, field) ? 'record' : type);

export const fieldLabel = (t: Translate, type: RecordTypeName, field: string): string => {
  if (field === 'label') return t(type === 'meeting' ? 'record.label.meeting' : 'record.label');
  if (field === 'updatedAt') return t('record.updatedAt');
  return t(labelKey(ownerOf(type, field), field));
};

export const cellLabel = (t: Translate, type: RecordTypeName, field: string, cell: string): string =>
  t(labelKey(type, field, cell));

export const optionLabel = (t: Translate, type: RecordTypeName, path: readonly string[], option: string): string =>
  t(labelKey(ownerOf(type, path[0] ?? ''), ...path, option));

export const typeLabel = (t: Translate, type: RecordTypeName, which: 'one' | 'many' | 'new'): string =>
  t(labelKey(type, which));

/** What each kind is explained with comes along in its data (see domain/issues.ts); the message takes what it names. */
export const issueWords = (t: Translate, { kind, data }: FieldIssue): string =>
  t(`issue.${kind}`, { codePoint: '', max: '', min: '', ...data });
