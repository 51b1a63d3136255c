/** Whose travel document runs out before the flight: what domain/gates.ts says of one person, as a question about all on a list. */
import type { Knex } from 'knex';
import { travelDocumentKinds } from '../../../domain/gates.ts';
import type { ReadDatabase } from '../client.ts';
import type { RecordHead } from '../record-rows.ts';

/** Rows of `person_pk` and `standing`, one for each person on the list. A test holds it to `expiresBeforeFlight`. */
export function documentStandings(db: ReadDatabase, operation: RecordHead): Knex.QueryBuilder {
  const isUsable = `d.kind IN (${travelDocumentKinds.map((kind) => `'${kind}'`).join(', ')})`;
  return db
    .from(db.raw('operation_entry AS e INDEXED BY operation_entry_on_board'))
    .joinRaw('CROSS JOIN operation AS o ON o.pk = e.operation_pk')
    .joinRaw(
      `LEFT JOIN person_identity_documents AS d INDEXED BY person_identity_documents_expiry ON d.record_pk = e.person_pk AND ${isUsable}`,
    )
    .where('e.operation_pk', operation.pk)
    .whereNull('e.removed_at')
    .groupBy('e.person_pk')
    .select('e.person_pk', db.raw(`${standing} AS standing`));
}

const goodUntilEnd = `(d.expires_on IS NULL OR (o.planned_on IS NOT NULL AND coalesce(d.expires_on_earliest, '0000') >= coalesce(o.planned_on_latest, '9999')))`;
const surelyTooShort = `(o.planned_on IS NOT NULL AND coalesce(d.expires_on_latest, '9999') < coalesce(o.planned_on_earliest, '0000'))`;

const standing = `CASE
  WHEN count(d.kind) = 0 THEN 'noDocument'
  WHEN max(CASE WHEN d.kind IS NOT NULL AND ${goodUntilEnd} THEN 1 ELSE 0 END) = 1 THEN 'no'
  WHEN min(CASE WHEN ${surelyTooShort} THEN 1 ELSE 0 END) = 1 THEN 'yes'
  ELSE 'perhaps'
END`;
