/** The sums of a board, over all of its entries, from one index. */
import { daysBetween } from '../../../domain/days.ts';
import { type GateName, gateNames } from '../../../domain/gates.ts';
import type { BoardSummary } from '../../../domain/operation-list.ts';
import type { ReadDatabase } from '../client.ts';
import type { Row } from '../columns.ts';
import { numberIn, type RecordHead } from '../record-rows.ts';
import { documentStandings, type PlannedDay } from './document-standing.ts';
import { textOrNull } from './entries.ts';
import { gateBits, openGates } from './gate-bits.ts';

/** How many stand alike: the same gates open, the same decision. */
interface Alike {
  readonly open: readonly GateName[];
  readonly decision: string;
  readonly persons: number;
  readonly openSince: string | null;
}

export async function boardSummary(
  db: ReadDatabase,
  operation: RecordHead,
  asOf: string,
  planned: PlannedDay,
): Promise<BoardSummary> {
  const rows: Row[] = await db
    .from(db.raw('operation_entry INDEXED BY operation_entry_on_board'))
    .where({ operation_pk: operation.pk })
    .whereNull('removed_at')
    .groupBy('open_gates', 'decision')
    .select('open_gates', 'decision')
    .count({ persons: '*' })
    .min({ open_since: 'open_since' });
  const groups = rows.map(
    (row): Alike => ({
      open: openGates(numberIn(row, 'open_gates')),
      decision: String(row.decision),
      persons: numberIn(row, 'persons'),
      openSince: textOrNull(row, 'open_since'),
    }),
  );
  const count = (isCounted: (group: Alike) => boolean) =>
    groups.filter(isCounted).reduce((sum, { persons }) => sum + persons, 0);
  const firstOpen = groups.flatMap(({ openSince }) => openSince ?? []).sort()[0];
  const [expiring]: Row[] = await db
    .from(documentStandings(db, operation, planned).as('standings'))
    .where({ standing: 'yes' })
    .count({ persons: '*' });
  const entries = count(() => true);
  const ready = count(({ open }) => open.length === 0);
  return {
    entries,
    ready,
    blocked: entries - ready,
    missingSecondParent: count(({ open }) => open.includes('motherConsent') !== open.includes('fatherConsent')),
    byGate: Object.fromEntries(gateNames.map((gate) => [gate, count(({ open }) => open.includes(gate))])) as Record<
      GateName,
      number
    >, // one entry a gate
    longestDays: firstOpen === undefined ? 0 : Math.max(0, daysBetween(firstOpen, asOf)),
    included: count(({ decision }) => decision === 'include'),
    withheld: count(({ decision }) => decision === 'withhold'),
    undecided: count(({ decision }) => decision === 'undecided'),
    expiresBeforeFlight: expiring ? numberIn(expiring, 'persons') : 0,
  };
}

/** The bits of gates that decide whether the second parent is missing: exactly one of them is open. */
export const parentBits = [gateBits.motherConsent, gateBits.fatherConsent] as const;
