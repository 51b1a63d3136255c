/** The gates of the entries of a list, set for as many at once as one likes. */
import { type GateName, type GateRecord, type GateState, type Gates, gateIssues } from '../../../domain/gates.ts';
import type { FieldIssue } from '../../../domain/issues.ts';
import type { GateSet } from '../../../domain/operation-list.ts';
import { failed, ok, type Result } from '../../../domain/result.ts';
import type { ReadDatabase, WriteDatabase } from '../client.ts';
import type { Row } from '../columns.ts';
import type { Author } from '../history.ts';
import { refreshStandings } from '../persons/standings.ts';
import { numberIn, textIn } from '../record-rows.ts';
import {
  type Entry,
  entriesById,
  grouped,
  inChunks,
  noteInHistory,
  type OperationRef,
  openOperation,
  textOrNull,
} from './entries.ts';
import { gateColumns } from './gate-bits.ts';

/** By the number of the entry; those nobody has touched are not there. */
export async function gatesOf(db: ReadDatabase, entryPks: readonly number[]): Promise<ReadonlyMap<number, Gates>> {
  const rows = await inChunks(entryPks, (some) =>
    db<Row>('entry_gate')
      .whereIn('entry_pk', [...some])
      .select<Row[]>(),
  );
  const gates = new Map<number, Record<string, GateRecord>>();
  for (const row of rows) {
    const pk = numberIn(row, 'entry_pk');
    const known = gates.get(pk) ?? {};
    known[textIn(row, 'gate')] = {
      state: textIn(row, 'state') as GateState, // held by a constraint of the table
      since: textIn(row, 'since'),
      reason: textOrNull(row, 'reason'),
      evidence: textOrNull(row, 'evidence'),
    };
    gates.set(pk, known);
  }
  return gates;
}

/** Answers what stood there before, which, set again, takes it back. */
export async function setGates(
  db: WriteDatabase,
  request: OperationRef & { readonly gates: readonly GateSet[]; readonly today: string },
  by: Author,
): Promise<Result<readonly GateSet[]>> {
  const issues = request.gates.flatMap(({ record }, index) =>
    record === null
      ? []
      : gateIssues(record, request.today).map(
          (issue): FieldIssue => ({ ...issue, path: ['gates', index, 'record', ...issue.path] }),
        ),
  );
  if (issues.length > 0) return failed({ kind: 'invalid-record', issues });
  const operation = await openOperation(db, request);
  if (!operation.ok) return operation;
  const ids = [...new Set(request.gates.map(({ entryId }) => entryId))];
  const entries = await entriesById(db, operation.value, ids);
  if (!entries.ok) return entries;

  const before = await gatesOf(
    db,
    [...entries.value.values()].map(({ pk }) => pk),
  );
  const now = new Map<string, Gates>();
  const replaced: { readonly entry: Entry; readonly was: GateSet; readonly is: GateSet }[] = [];
  for (const set of request.gates) {
    const entry = entries.value.get(set.entryId);
    if (!entry) continue;
    const stood = now.get(entry.id) ?? before.get(entry.pk) ?? {};
    const { [set.gate]: record = null, ...others } = stood;
    if (JSON.stringify(record) === JSON.stringify(ordered(set.record))) continue;
    now.set(entry.id, set.record ? { ...others, [set.gate]: ordered(set.record) } : others);
    replaced.push({ entry, was: { ...set, record }, is: set });
  }
  await writeGates(db, replaced, by);
  await writeColumns(db, entries.value, now);
  await refreshStandings(
    db,
    replaced.map(({ entry }) => entry.personPk),
    by.now,
  );
  await noteInHistory(
    db,
    operation.value,
    replaced.map(({ entry, was, is }) => ({
      field: `list.gate.${is.gate}`,
      rowId: entry.id,
      before: was.record,
      after: is.record,
    })),
    by,
  );
  // The last first: where one gate was set twice, what it was at the very beginning comes last.
  return ok(replaced.map(({ was }) => was).reverse());
}

/** As it is read back, so that two can be compared as text. */
const ordered = (record: GateRecord | null): GateRecord | null =>
  record && { state: record.state, since: record.since, reason: record.reason, evidence: record.evidence };

type Replaced = { readonly entry: Entry; readonly is: GateSet };

async function writeGates(db: WriteDatabase, replaced: readonly Replaced[], by: Author): Promise<void> {
  // Of a gate that was set twice, what it was set to last.
  const last = new Map(replaced.map((each) => [`${each.entry.pk} ${each.is.gate}`, each]));
  const byGate = grouped([...last.values()], ({ is }) => is.gate);
  for (const [gate, sets] of byGate) {
    const gone = sets.filter(({ is }) => is.record === null).map(({ entry }) => entry.pk);
    await inChunks(gone, async (some) => {
      await db('entry_gate')
        .where({ gate })
        .whereIn('entry_pk', [...some])
        .delete();
      return [];
    });
  }
  const rows = [...last.values()].flatMap(({ entry, is: { gate, record } }) =>
    record === null
      ? []
      : [
          { entry_pk: entry.pk, gate, ...record, at: by.now.toISOString(), by: by.name } satisfies Row & {
            gate: GateName;
          },
        ],
  );
  await inChunks(rows, async (some) => {
    await db('entry_gate')
      .insert([...some])
      .onConflict(['entry_pk', 'gate'])
      .merge();
    return [];
  });
}

async function writeColumns(
  db: WriteDatabase,
  entries: ReadonlyMap<string, Entry>,
  gates: ReadonlyMap<string, Gates>,
): Promise<void> {
  const changed = [...gates].map(([id, of]) => {
    const addedOn = entries.get(id)?.addedOn ?? '';
    return { id, columns: gateColumns({ addedOn, gates: of }) };
  });
  for (const [json, some] of grouped(changed, ({ columns }) => JSON.stringify(columns))) {
    await inChunks(some, async (part) => {
      await db('operation_entry')
        .whereIn(
          'id',
          part.map(({ id }) => id),
        )
        .update(JSON.parse(json));
      return [];
    });
  }
}
