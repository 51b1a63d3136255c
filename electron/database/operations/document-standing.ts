/** Whose travel document runs out before the flight: what domain/gates.ts says of one person, as a question about all on a list. */
import type { Knex } from 'knex';
import { travelDocumentKinds } from '../../../domain/gates.ts';
import { earliestDay, latestDay, type PartialDate } from '../../../domain/partial-date.ts';
import type { ReadDatabase } from '../client.ts';
import type { Row } from '../columns.ts';
import type { RecordHead } from '../record-rows.ts';

/** The flight or convoy: the first and the last day it can be on, and how it was written. */
export interface PlannedDay {
  readonly plannedOn: PartialDate | null;
  readonly first: string;
  readonly last: string;
}

export async function plannedDay(db: ReadDatabase, operation: RecordHead): Promise<PlannedDay> {
  const row: Row | undefined = await db('operation').where({ pk: operation.pk }).first('planned_on');
  const plannedOn = (row?.planned_on ?? null) as PartialDate | null; // written from a parsed date
  return {
    plannedOn,
    first: (plannedOn && earliestDay(plannedOn)) ?? '0000',
    last: (plannedOn && latestDay(plannedOn)) ?? '9999',
  };
}

/** Rows of `person_pk` and `standing`, one for each person on the list. A test holds it to `expiresBeforeFlight`. */
export function documentStandings(db: ReadDatabase, operation: RecordHead, planned: PlannedDay): Knex.QueryBuilder {
  return db
    .from('operation_entry as e')
    .where('e.operation_pk', operation.pk)
    .whereNull('e.removed_at')
    .select(
      'e.person_pk',
      db.raw(standing, { first: planned.first, last: planned.last, isPlanned: planned.plannedOn ? 1 : 0 }),
    );
}

// The plus keeps the kinds out of the search: one look-up a person instead of one for each kind.
const standing = `(
  SELECT CASE
    WHEN count(*) = 0 THEN 'noDocument'
    WHEN max(d.expires_on IS NULL OR (:isPlanned AND coalesce(d.expires_on_earliest, '0000') >= :last)) THEN 'no'
    WHEN min(:isPlanned AND coalesce(d.expires_on_latest, '9999') < :first) THEN 'yes'
    ELSE 'perhaps'
  END
  FROM person_identity_documents AS d INDEXED BY person_identity_documents_expiry
  WHERE d.record_pk = e.person_pk AND +d.kind IN (${travelDocumentKinds.map((kind) => `'${kind}'`).join(', ')})
) AS standing`;
