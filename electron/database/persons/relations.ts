/** The relations persons have with each other, put together into families. */
import {
  type Certainty,
  type FamilyMember,
  familyAround,
  familyGraph,
  type RelationKind,
} from '../../../domain/family.ts';
import type { Language } from '../../../domain/language.ts';
import type { FamilyView } from '../../../domain/operation-list.ts';
import { failed, ok, type Result } from '../../../domain/result.ts';
import type { ReadDatabase } from '../client.ts';
import type { Row } from '../columns.ts';
import { numberIn, recordHead, textIn } from '../record-rows.ts';
import { personsById } from './named-persons.ts';

export interface Kin {
  readonly pk: number;
  readonly member: FamilyMember;
}

/**
 * Everybody whom relations of these kinds lead to from the persons that `from` selects (`pk`), themselves included, whichever side
 * wrote a relation down. Deleted persons count for nothing.
 */
export async function kinOf(
  db: ReadDatabase,
  from: { readonly sql: string; readonly bindings: readonly (string | number)[] },
  kinds: readonly RelationKind[],
): Promise<readonly Kin[]> {
  const ofKinds = `kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})`;
  const rows: Row[] = await db.raw(
    `WITH RECURSIVE kin (pk, id) AS (
  SELECT pk, id FROM person WHERE deleted_at IS NULL AND pk IN (${from.sql})
  UNION
  SELECT p.pk, p.id FROM kin
    CROSS JOIN person_relations AS r ON r.record_pk = kin.pk AND r.${ofKinds}
    CROSS JOIN person AS p ON p.id = r.person_id AND p.deleted_at IS NULL
  UNION
  SELECT p.pk, p.id FROM kin
    CROSS JOIN person_relations AS r INDEXED BY person_relations_by_person_id ON r.person_id = kin.id AND r.${ofKinds}
    CROSS JOIN person AS p ON p.pk = r.record_pk AND p.deleted_at IS NULL
)
SELECT kin.pk, kin.id, r.person_id, r.kind, r.certainty FROM kin
  LEFT JOIN person_relations AS r ON r.record_pk = kin.pk AND r.person_id IS NOT NULL AND r.${ofKinds}
ORDER BY kin.id, r.position`,
    [...from.bindings],
  );
  const kin = new Map<string, { pk: number; relations: FamilyMember['relations'][number][] }>();
  for (const row of rows) {
    const id = textIn(row, 'id');
    const known = kin.get(id) ?? { pk: numberIn(row, 'pk'), relations: [] };
    kin.set(id, known);
    if (row.person_id === null) continue;
    known.relations.push({
      person: textIn(row, 'person_id'),
      kind: textIn(row, 'kind') as RelationKind, // held by a constraint of the table
      certainty: (row.certainty ?? 'claimed') as Certainty, // as above
    });
  }
  // Relations to somebody deleted lead nowhere.
  return [...kin].map(([id, { pk, relations }]) => ({
    pk,
    member: { id, relations: relations.filter(({ person }) => kin.has(person)) },
  }));
}

const everyKind: readonly RelationKind[] = ['mother', 'father', 'sibling', 'spouse', 'guardian'];

/** The family around one person, for drawing it. */
export async function personFamily(
  db: ReadDatabase,
  { personId, language }: { readonly personId: string; readonly language: Language },
): Promise<Result<FamilyView>> {
  const head = await recordHead(db, { type: 'person', id: personId });
  if (head === undefined) return failed({ kind: 'record-not-found' });
  if (head.isDeleted) return failed({ kind: 'record-deleted' });
  const kin = await kinOf(db, { sql: '?', bindings: [head.pk] }, everyKind);
  const graph = familyGraph(kin.map(({ member }) => member));
  const places = familyAround(graph, personId);
  const persons = await personsById(
    db,
    places.map(({ id }) => id),
    language,
  );
  return ok({ places, ties: graph.ties, persons });
}
