/** A desk with an operation and persons on its list, and the calls tests make on it. */
import { createHash } from 'node:crypto';
import type { EntryDecision } from '../../../../domain/list-version.ts';
import type { BoardFilter, BoardPage } from '../../../../domain/operation-list.ts';
import type { ValuesOf } from '../../../../domain/records/index.ts';
import { readBoard } from '../../../../electron/database/operations/board.ts';
import { decideEntries } from '../../../../electron/database/operations/decisions.ts';
import { addPersons } from '../../../../electron/database/operations/membership.ts';
import { type Fingerprint, freezeVersion } from '../../../../electron/database/operations/versions.ts';
import { operationValues, personValues } from '../../../builders.ts';
import { author, type Desk, makeDesk } from '../desk.ts';

export const today = '2019-06-03';

/** Not the one of the vault, which is tried out through its methods; any one will do here. */
export const fingerprint: Fingerprint = (text) => createHash('sha256').update(text).digest('hex');

export interface ListDesk extends Desk {
  readonly operationId: string;
  readonly addPerson: (values?: Partial<ValuesOf<'person'>>) => Promise<string>;
  /** Puts them on the list; answers the entries in the order of the persons. */
  readonly list: (...personIds: readonly string[]) => Promise<readonly string[]>;
  readonly decide: (entryIds: readonly string[], decision: EntryDecision) => Promise<unknown>;
  readonly board: (filters?: readonly BoardFilter[], limit?: number) => Promise<BoardPage>;
  readonly freeze: () => Promise<number>;
}

export async function makeListDesk(operation: Partial<ValuesOf<'operation'>> = {}): Promise<ListDesk> {
  const desk = await makeDesk();
  const { id: operationId } = await desk.create('operation', operationValues(operation));
  return {
    ...desk,
    operationId,
    addPerson: async (values = {}) => (await desk.create('person', personValues(values))).id,
    list: async (...personIds) =>
      (await desk.write((db) => addPersons(db, { operationId, personIds, today }, author))).entryIds,
    decide: (entryIds, decision) =>
      desk.write((db) =>
        decideEntries(
          db,
          { operationId, decisions: entryIds.map((entryId) => ({ entryId, decision, reason: 'Decided in a test' })) },
          author,
        ),
      ),
    board: (filters = [], limit = 500) =>
      desk.read((db) =>
        readBoard(db, {
          ...{ operationId, asOf: today, language: 'en', filters, offset: 0, limit },
          sort: { by: 'position', direction: 'ascending' },
        }),
      ),
    freeze: async () =>
      (
        await desk.write((db) =>
          freezeVersion(db, { operationId, today, noteNumber: null, noteDate: null }, fingerprint, author),
        )
      ).number,
  };
}
