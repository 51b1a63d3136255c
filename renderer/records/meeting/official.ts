import type { Reference } from '../../../domain/records/field.ts';
import type { ValuesOf } from '../../../domain/records/index.ts';
import { useMethod } from '../../queries.ts';

/** The values of an official's record; null for none, and while they are on their way. */
export function useOfficial(ref: Reference | null): ValuesOf<'official'> | null {
  const query = useMethod(
    'records.get',
    { type: 'official', id: ref?.id ?? '' },
    { enabled: ref?.type === 'official' },
  );
  return ref && query.data ? (query.data.values as ValuesOf<'official'>) : null; // the vault parsed them with this type's schema
}
