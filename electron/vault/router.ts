/** The one door: looks the method up, checks the lock, parses the input, opens the transaction, answers, and tells what changed. */
import { isRecordTypeName, type RecordTypeName } from '../../domain/records/index.ts';
import { failed, type Result } from '../../domain/result.ts';
import { methodIn, parseInput } from '../call-input.ts';
import { contract, type MethodOutput } from '../contract.ts';
import type { AppEvent, PortAnswer, RecordRef } from '../contract-types.ts';
import { inRead, inTransaction } from '../database/transactions.ts';
import type { Change, Handler, VaultContext, VaultMethodName } from './handlers.ts';
import { handlers } from './methods/all.ts';
import type { OpenDesk } from './session.ts';

export type Router = (request: unknown) => Promise<PortAnswer | undefined>;

/**
 * Answers whatever arrives on the port; undefined for what is no request at all, since nobody waits for an answer to it. Rejects only
 * for bugs, and then nothing was answered: the process ends, and the window is told that the vault has stopped.
 */
export function createRouter(context: Omit<VaultContext, 'tellChanged'>, tell: (event: AppEvent) => void): Router {
  const vault: VaultContext = { ...context, tellChanged: (records) => tell(changedEvent(records)) };

  return async (request) => {
    if (!isRequest(request)) return undefined;
    const { id, method, input } = request;
    return { id, ...(await carryOut(vault, method, input, tell)) };
  };
}

/** Port messages are structured clones: what is read here are own properties of a plain object. */
function isRequest(
  message: unknown,
): message is { readonly id: number; readonly method: unknown; readonly input: unknown } {
  return (
    typeof message === 'object' &&
    message !== null &&
    Object.hasOwn(message, 'id') &&
    Object.hasOwn(message, 'method') &&
    Object.hasOwn(message, 'input') &&
    'id' in message &&
    Number.isSafeInteger(message.id)
  );
}

async function carryOut(
  vault: VaultContext,
  method: unknown,
  input: unknown,
  tell: (event: AppEvent) => void,
): Promise<Result<unknown>> {
  const known = methodIn('vault', method);
  if (!known.ok) return known;
  const name = known.value as VaultMethodName; // methodIn looked for methods of the vault
  const desk = vault.session.openDesk();
  const { when } = contract[name];
  if (when === 'unlocked' && !desk) return failed({ kind: 'vault-locked' });
  if (when === 'locked' && desk) return failed({ kind: 'vault-already-unlocked' });
  return handle(name, vault, desk, input, tell);
}

async function handle<Name extends VaultMethodName>(
  name: Name,
  vault: VaultContext,
  desk: OpenDesk | undefined,
  raw: unknown,
  tell: (event: AppEvent) => void,
): Promise<Result<MethodOutput<Name>>> {
  const input = parseInput(name, raw);
  if (!input.ok) return input;
  const handler: Handler<Name> = handlers[name];
  if ('runs' in handler) return handler.runs(vault, input.value);
  // Only methods that are called unlocked use the database (tested); a lock that came in between is a lock all the same.
  if (!desk) return failed({ kind: 'vault-locked' });
  const { database } = desk.vault;
  if ('reads' in handler) return inRead(database, (db) => handler.reads(db, input.value, desk));

  const changed: RecordRef[] = [];
  const changedTypes: RecordTypeName[] = [];
  const change: Change = {
    name: desk.profile.name,
    now: vault.now(),
    touched: (...records) => changed.push(...records),
    touchedTypes: (types) => changedTypes.push(...types),
  };
  const answer = await inTransaction(database, (db) => handler.changes(db, input.value, change));
  if (answer.ok && (changed.length > 0 || changedTypes.length > 0)) tell(changedEvent(changed, changedTypes));
  return answer;
}

function changedEvent(records: readonly RecordRef[], types: readonly RecordTypeName[] = []): AppEvent {
  const touchedTypes = new Set([...types, ...records.map(({ type }) => type)].filter(isRecordTypeName));
  return { kind: 'changed', types: [...touchedTypes], ids: [...new Set(records.map(({ id }) => id))] };
}
