/** Version n against a later one: who was added, who was taken off, what changed about whom, and why. */
import {
  canonicalJson,
  type ListContent,
  type ListedPerson,
  type ListHeader,
  type PlainValue,
} from './list-version.ts';

export type ListedField = Exclude<keyof ListedPerson, 'personId'>;
export type HeaderField = keyof ListHeader;

export interface FieldChange<Name extends string = string> {
  readonly field: Name;
  readonly before: PlainValue;
  readonly after: PlainValue;
}

export interface ListComparison {
  readonly header: readonly FieldChange<HeaderField>[];
  readonly added: readonly { readonly person: ListedPerson; readonly reason: string | null }[];
  readonly removed: readonly { readonly person: ListedPerson; readonly reason: string | null }[];
  readonly changed: readonly {
    /** As in the later version. */
    readonly person: ListedPerson;
    readonly fields: readonly FieldChange<ListedField>[];
  }[];
}

/** `reasons` are those of the decisions on the board now, by person: why somebody was included or withheld. */
export function compareLists(
  before: ListContent,
  after: ListContent,
  reasons: ReadonlyMap<string, string> = new Map(),
): ListComparison {
  const [old, current] = [byId(before), byId(after)];
  const withReason = (person: ListedPerson) => ({ person, reason: reasons.get(person.personId) ?? null });
  return {
    header: changesBetween<HeaderField>({ ...before.header }, { ...after.header }),
    added: everybody(after)
      .filter(({ personId }) => !old.has(personId))
      .map(withReason),
    removed: everybody(before)
      .filter(({ personId }) => !current.has(personId))
      .map(withReason),
    changed: everybody(after).flatMap((person) => {
      const was = old.get(person.personId);
      const fields = was ? changesBetween<ListedField>(plain(was), plain(person)) : [];
      return fields.length > 0 ? [{ person, fields }] : [];
    }),
  };
}

export const isSameList = ({ header, added, removed, changed }: ListComparison): boolean =>
  header.length + added.length + removed.length + changed.length === 0;

const everybody = ({ persons, passengers }: ListContent): readonly ListedPerson[] => [...persons, ...passengers];

const byId = (content: ListContent): ReadonlyMap<string, ListedPerson> =>
  new Map(everybody(content).map((person) => [person.personId, person]));

type PlainFields = { readonly [field: string]: PlainValue };

const plain = ({ names, document, gates, ...person }: ListedPerson): PlainFields => ({
  ...person,
  names: names.map((name) => ({ ...name })),
  document: document && { ...document },
  gates: { ...gates },
});

function changesBetween<Name extends string>(before: PlainFields, after: PlainFields): readonly FieldChange<Name>[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as Name[]; // both sides have the fields of one interface
  return fields.flatMap((field) => {
    const [was, is] = [before[field] ?? null, after[field] ?? null];
    return canonicalJson(was) === canonicalJson(is) ? [] : [{ field, before: was, after: is }];
  });
}
