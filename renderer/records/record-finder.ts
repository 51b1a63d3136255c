import type { RecordTypeName } from '../../domain/records/index.ts';
import type { FoundRecord } from '../../electron/contract-types.ts';
import { useTranslation } from '../language.tsx';
import { useMethod } from '../queries.ts';

const mostFound = 8;
const nothing: readonly FoundRecord[] = [];

/** Records of these types that the typed words lead to, best first. */
export function useRecordFinder(
  types: readonly RecordTypeName[],
  typed: string,
): { readonly found: readonly FoundRecord[]; readonly isFinding: boolean } {
  const { language } = useTranslation();
  const words = typed.trim().slice(0, 200);
  const query = useMethod(
    'records.pick',
    { types: [...types], words, language, limit: mostFound },
    { enabled: words !== '' && types.length > 0 },
  );
  return {
    found: words === '' ? nothing : (query.data ?? nothing),
    isFinding: words !== '' && query.isFetching && !query.data,
  };
}
