/**
 * The table of everything a window may ask for. Each line says where the method lives, whether it reads or changes, when it may be
 * called, what it takes and what it gives. Preload, router and client are all derived from it; no channel is written by hand.
 *
 *   where   `vault`: the vault process, over the port of this window.   `main`: windows, dialogs and preferences.
 *   effect  `query` reads; `command` changes, in one transaction where it touches the database.
 *   when    `locked`: only before unlocking.   `unlocked`: only after.   `always`.
 */
import { z } from 'zod';
import { caseStatuses } from '../domain/case-status.ts';
import { gateNames } from '../domain/gates.ts';
import { languages } from '../domain/language.ts';
import { type Preferences, preferencesSchema } from '../domain/preferences.ts';
import { type RecordTypeName, recordTypeNames } from '../domain/records/index.ts';
import type { StoredRecord } from '../domain/records/record.ts';
import { textSchema } from '../domain/text.ts';
import { type Method, main, recordInput, vault } from './contract-method.ts';
import { operationMethods } from './contract-operations.ts';
import type {
  AppInfo,
  Briefing,
  BriefingName,
  Draft,
  DraftSummary,
  ExportedFile,
  FoundRecord,
  HistoryEntry,
  KnownVault,
  Link,
  ListPage,
  PassphraseChanged,
  Profile,
  RecordCounts,
  SavedRecord,
  SaveTarget,
  VaultCreated,
  VaultState,
} from './contract-types.ts';

const nothing = z.strictObject({});
const id = z.uuid();
const type = z.enum(recordTypeNames as [RecordTypeName, ...RecordTypeName[]]); // recordTypes is not empty
const fieldName = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);
const typed = textSchema({ maxLength: 200, multiline: false });
/** Checked by its own rules in the vault, which say what is wrong with it; here only its size. */
const secretText = z.string().max(4096);
const offset = z.int().min(0).max(10_000_000);
const limit = z.int().min(1).max(500);
/** Plain data is all that gets here (call-input.ts); what it must be, the schema of the record type says. */
const values = z.record(fieldName, z.unknown());
const recordRef = z.strictObject({ type, id });
const profile = z.strictObject({
  name: textSchema({ maxLength: 120, multiline: false }).pipe(z.string().min(1)),
  post: textSchema({ maxLength: 120, multiline: false }),
});

export const filterSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('isOneOf'), field: fieldName, values: z.array(z.string().max(80)).min(1).max(60) }),
  z.strictObject({ kind: z.literal('refersTo'), field: fieldName, id }),
  /** Either end may be open; days as YYYY-MM-DD, both included. */
  z.strictObject({
    kind: z.literal('between'),
    field: fieldName,
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
  }),
  z.strictObject({ kind: z.literal('isEmpty'), field: fieldName }),
]);

export const listSchema = z.strictObject({
  type,
  sort: z.strictObject({
    field: z.union([fieldName, z.literal('label'), z.literal('updatedAt')]),
    direction: z.enum(['ascending', 'descending']),
  }),
  filters: z.array(filterSchema).max(20),
  /** Words that must all occur, as prefixes. */
  words: typed,
  /** Persons only: where their cases stand on the day. */
  caseStatus: z.strictObject({ statuses: z.array(z.enum(caseStatuses)).min(1).max(7), asOf: z.iso.date() }).optional(),
  /** Persons only: whom the gate keeps from an operation still to come. */
  blockedBy: z.enum(gateNames).optional(),
  /** The language labels and sort order are wanted in. */
  language: z.enum(languages),
  offset,
  limit,
});

const briefingChoice = z.strictObject({
  briefing: z.enum(['memorandum', 'pressRelease']) satisfies z.ZodType<BriefingName>,
  record: recordRef,
  language: z.enum(languages),
});

export const contract = {
  // The application
  'app.info': main.query('always', nothing)<AppInfo>(),
  'app.preferences': main.query('always', nothing)<Preferences>(),
  'app.setPreferences': main.command('always', preferencesSchema.partial())<Preferences>(),
  /** Said by the preload: something was copied or cut, so the clipboard may hold words of a record. */
  'app.copied': main.command('always', nothing)<undefined>(),
  /** Said by the preload once nothing is on its way to the vault any more, in answer to the event `closing`. */
  'app.readyToClose': main.command('always', nothing)<undefined>(),

  // Vaults on this computer: main owns the folders, the window only knows their ids
  'vaults.known': main.query('always', nothing)<readonly KnownVault[]>(),
  'vaults.choose': main.command('locked', nothing)<KnownVault | null>(),
  'vaults.chooseNewFolder': main.command('locked', nothing)<KnownVault | null>(),
  'vaults.open': main.command('locked', z.strictObject({ vaultId: id }))<VaultState>(),
  'vaults.openSample': main.command('locked', nothing)<VaultState>(),
  'vaults.forget': main.command('locked', z.strictObject({ vaultId: id }))<undefined>(),
  'vaults.lock': main.command('always', nothing)<undefined>(),
  'dialogs.saveBriefing': main.command('unlocked', z.strictObject({ suggestedName: typed }))<SaveTarget | null>(),

  // Opening the vault that main has attached to this window
  'session.state': vault.query('always', nothing)<VaultState>(),
  'session.create': vault.command(
    'locked',
    z.strictObject({ vaultName: typed, passphrase: secretText, profile }),
  )<VaultCreated>(),
  'session.createSample': vault.command('locked', z.strictObject({ language: z.enum(languages) }))<VaultState>(),
  'session.confirmRecovery': vault.command('unlocked', z.strictObject({ words: secretText }))<undefined>(),
  'session.unlock': vault.command('locked', z.strictObject({ passphrase: secretText }))<VaultState>(),
  'session.recover': vault.command(
    'locked',
    z.strictObject({ words: secretText, newPassphrase: secretText }),
  )<VaultState>(),
  'session.changePassphrase': vault.command(
    'unlocked',
    z.strictObject({ current: secretText, next: secretText }),
  )<PassphraseChanged>(),
  'session.passphraseStrength': vault.query('always', z.strictObject({ passphrase: secretText }))<{
    readonly score: 0 | 1 | 2 | 3 | 4;
  }>(),
  'session.profile': vault.query('unlocked', nothing)<Profile>(),
  'session.setProfile': vault.command('unlocked', profile)<Profile>(),

  // Records of any type
  'records.counts': vault.query('unlocked', nothing)<RecordCounts>(),
  'records.list': vault.query('unlocked', listSchema)<ListPage>(),
  'records.get': vault.query('unlocked', recordRef)<StoredRecord>(),
  'records.save': vault.command(
    'unlocked',
    z.strictObject({
      type,
      /** A new record brings the id its draft already has. */
      id,
      /** 0 for a new record. */
      revision: z.int().min(0),
      values,
    }),
    recordInput,
  )<SavedRecord>(),
  'records.reopen': vault.command('unlocked', z.strictObject({ type, id, revision: z.int().min(1) }))<SavedRecord>(),
  'records.delete': vault.command('unlocked', z.strictObject({ type, id, revision: z.int().min(1) }))<SavedRecord>(),
  'records.restore': vault.command('unlocked', z.strictObject({ type, id, revision: z.int().min(1) }))<SavedRecord>(),
  'records.history': vault.query('unlocked', z.strictObject({ type, id, offset, limit }))<{
    readonly total: number;
    readonly entries: readonly HistoryEntry[];
  }>(),
  'records.pick': vault.query(
    'unlocked',
    z.strictObject({ types: z.array(type).min(1), words: typed, language: z.enum(languages), limit }),
  )<readonly FoundRecord[]>(),
  'records.labels': vault.query(
    'unlocked',
    z.strictObject({ records: z.array(recordRef).max(500), language: z.enum(languages) }),
  )<readonly FoundRecord[]>(),
  'records.find': vault.query('unlocked', z.strictObject({ words: typed, language: z.enum(languages), limit }))<
    readonly FoundRecord[]
  >(),

  // Links between records
  'links.of': vault.query('unlocked', z.strictObject({ record: recordRef, language: z.enum(languages) }))<
    readonly Link[]
  >(),
  'links.add': vault.command(
    'unlocked',
    z.strictObject({
      from: recordRef,
      to: recordRef,
      role: z.enum(['relatesTo', 'follows', 'prepares', 'mentions']),
      language: z.enum(languages),
    }),
  )<Link>(),
  'links.remove': vault.command('unlocked', z.strictObject({ linkId: id }))<undefined>(),
  'links.restore': vault.command('unlocked', z.strictObject({ linkId: id }))<undefined>(),

  ...operationMethods,

  // What is being typed, kept in the vault until it is saved or thrown away
  'drafts.all': vault.query('unlocked', z.strictObject({ language: z.enum(languages) }))<readonly DraftSummary[]>(),
  'drafts.get': vault.query('unlocked', z.strictObject({ id }))<Draft | null>(),
  'drafts.keep': vault.command(
    'unlocked',
    z.strictObject({ type, id, baseRevision: z.int().min(0), values }),
    recordInput,
  )<{ readonly keptAt: string }>(),
  'drafts.discard': vault.command('unlocked', z.strictObject({ id }))<undefined>(),

  // Briefings
  'briefings.preview': vault.query('unlocked', briefingChoice)<Briefing>(),
  'briefings.export': vault.command('unlocked', briefingChoice.extend({ saveToken: z.uuid() }))<ExportedFile>(),
} as const satisfies Record<string, Method>;

export type { InputSize, Method } from './contract-method.ts';

export type Contract = typeof contract;
export type MethodName = keyof Contract;
/** The methods that live there. */
export type MethodNameIn<Where extends Method['where']> = {
  [Name in MethodName]: Contract[Name]['where'] extends Where ? Name : never;
}[MethodName];
export type MethodInput<Name extends MethodName> = z.input<Contract[Name]['input']>;
/** The input as a handler gets it: parsed. */
export type ParsedInput<Name extends MethodName> = z.output<Contract[Name]['input']>;
export type MethodOutput<Name extends MethodName> = Contract[Name] extends { answers?: () => infer Output }
  ? Output
  : never;

export const isMethodName = (name: string): name is MethodName => Object.hasOwn(contract, name);
