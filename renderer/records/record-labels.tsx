import type { Reference } from '../../domain/records/field.ts';
import { isRecordTypeName, type RecordTypeName } from '../../domain/records/index.ts';
import type { FoundRecord } from '../../electron/contract-types.ts';
import { useTranslation } from '../language.tsx';
import { useMethod } from '../queries.ts';

const isKnown = (ref: Reference): ref is Reference & { readonly type: RecordTypeName } => isRecordTypeName(ref.type);

/** The line that stands for a record; '' for none and while it is not known yet. */
export function useRecordLabel(ref: Reference | null): string {
  const { t, language } = useTranslation();
  const query = useMethod(
    'records.labels',
    { records: ref && isKnown(ref) ? [{ type: ref.type, id: ref.id }] : [], language },
    { enabled: ref !== null },
  );
  if (ref === null || !query.data) return '';
  return query.data[0]?.label || t('reference.unknown');
}

/** Labels of many records at once, for texts that name several. */
export function useRecordLabels(refs: readonly Reference[]): (ref: Reference) => string {
  const { t, language } = useTranslation();
  const asked = [
    ...new Map(refs.filter(isKnown).map((ref) => [ref.id, { type: ref.type, id: ref.id }])).values(),
  ].slice(0, 500);
  const query = useMethod('records.labels', { records: asked, language }, { enabled: asked.length > 0 });
  const byId = new Map((query.data ?? []).map((found: FoundRecord) => [found.id, found.label]));
  return (ref) => byId.get(ref.id) || (query.data ? t('reference.unknown') : '…');
}
