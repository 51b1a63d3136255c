/** The lists of operations, families and cases: the lines of the contract that issue from repatriation. */
import { z } from 'zod';
import { countrySchema } from '../domain/countries.ts';
import { gateNames, gateStates } from '../domain/gates.ts';
import { languages } from '../domain/language.ts';
import { entryDecisions } from '../domain/list-version.ts';
import {
  type BoardingCheck,
  type BoardPage,
  boardOrders,
  type CaseOf,
  type CohortPage,
  cohortViews,
  type EntryDecided,
  type EntryNoted,
  type ExplanationSet,
  type FamilyView,
  type Findings,
  type FrozenList,
  type GateSet,
  type ListVersion,
  type TickSet,
  type VersionComparison,
} from '../domain/operation-list.ts';
import { partialDateSchema } from '../domain/partial-date.ts';
import { textSchema } from '../domain/text.ts';
import { differenceKinds, differenceReasons } from '../domain/three-way-check.ts';
import { type Method, manyRowsInput, vault } from './contract-method.ts';

const id = z.uuid();
const ids = z.array(id).min(1).max(10_000);
const day = z.iso.date();
const language = z.enum(languages);
const version = z.int().min(1).max(100_000);
const page = { offset: z.int().min(0).max(10_000_000), limit: z.int().min(1).max(500) };
/** '' is nothing. */
const note = (maxLength: number) =>
  textSchema({ maxLength, multiline: true })
    .transform((text) => text.trim() || null)
    .nullable();

const gateRecord = z.strictObject({
  state: z.enum(gateStates),
  since: day,
  reason: note(500),
  evidence: note(500),
});

const boardFilter = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('blockedBy'), gate: z.enum(gateNames) }),
  z.strictObject({ kind: z.literal('missingSecondParent') }),
  z.strictObject({
    kind: z.literal('document'),
    standings: z
      .array(z.enum(['yes', 'no', 'perhaps', 'noDocument']))
      .min(1)
      .max(4),
  }),
  z.strictObject({ kind: z.literal('decision'), decision: z.enum(entryDecisions) }),
]);

/** An operation, by its id. `asOf` and `today` are the day in the window's zone: the vault does not guess where the desk stands. */
const operation = z.strictObject({ operationId: id });
const frozen = operation.extend({ version });

/*
 * Commands set what is to be and answer what was: the same command with that answer takes the change back.
 */
export const operationMethods = {
  'operations.board': vault.query(
    'unlocked',
    operation.extend({
      asOf: day,
      language,
      filters: z.array(boardFilter).max(10),
      sort: z.strictObject({ by: z.enum(boardOrders), direction: z.enum(['ascending', 'descending']) }),
      ...page,
    }),
  )<BoardPage>(),
  'operations.addPersons': vault.command('unlocked', operation.extend({ personIds: ids, today: day }))<{
    readonly entryIds: readonly string[];
    readonly alreadyThere: number;
  }>(),
  'operations.removeEntries': vault.command('unlocked', operation.extend({ entryIds: ids }))<undefined>(),
  'operations.restoreEntries': vault.command('unlocked', operation.extend({ entryIds: ids }))<undefined>(),
  'operations.decide': vault.command(
    'unlocked',
    operation.extend({
      decisions: z
        .array(z.strictObject({ entryId: id, decision: z.enum(entryDecisions), reason: note(500) }))
        .min(1)
        .max(10_000),
    }),
    manyRowsInput,
  )<readonly EntryDecided[]>(),
  'operations.note': vault.command(
    'unlocked',
    operation.extend({
      notes: z
        .array(
          z.strictObject({
            entryId: id,
            position: z.int().min(1).max(1_000_000),
            remarks: note(500),
            thirdState: countrySchema.nullable(),
          }),
        )
        .min(1)
        .max(10_000),
    }),
    manyRowsInput,
  )<readonly EntryNoted[]>(),
  'operations.setGate': vault.command(
    'unlocked',
    operation.extend({
      gates: z
        .array(z.strictObject({ entryId: id, gate: z.enum(gateNames), record: gateRecord.nullable() }))
        .min(1)
        .max(10_000),
      today: day,
    }),
    manyRowsInput,
  )<readonly GateSet[]>(),
  'operations.findings': vault.query('unlocked', operation.extend({ asOf: day, language }))<Findings>(),
  'operations.decideFinding': vault.command(
    'unlocked',
    operation.extend({ key: z.string().min(1).max(100_000), reason: note(1000), today: day }),
  )<{ readonly key: string; readonly reason: string | null }>(),

  // Frozen lists
  'operations.freeze': vault.command(
    'unlocked',
    operation.extend({ today: day, noteNumber: note(60), noteDate: partialDateSchema.nullable() }),
  )<ListVersion>(),
  'operations.versions': vault.query('unlocked', operation)<readonly ListVersion[]>(),
  'operations.version': vault.query('unlocked', frozen)<FrozenList>(),
  'operations.compare': vault.query(
    'unlocked',
    operation.extend({ before: version, after: version }),
  )<VersionComparison>(),
  'operations.tick': vault.command(
    'unlocked',
    frozen.extend({
      ticks: z
        .array(z.strictObject({ personId: id, boardedOn: day.nullable(), arrivedOn: day.nullable() }))
        .min(1)
        .max(10_000),
    }),
    manyRowsInput,
  )<readonly TickSet[]>(),
  'operations.check': vault.query('unlocked', frozen.extend({ language }))<BoardingCheck>(),
  'operations.explainDifference': vault.command(
    'unlocked',
    frozen.extend({
      personId: id,
      difference: z.enum(differenceKinds),
      reason: z.enum(differenceReasons).nullable(),
      note: note(500),
    }),
  )<ExplanationSet>(),

  // Persons beyond their record
  'persons.family': vault.query('unlocked', z.strictObject({ personId: id, language }))<FamilyView>(),
  'persons.caseStatus': vault.query('unlocked', z.strictObject({ personIds: z.array(id).min(1).max(500), asOf: day }))<
    readonly CaseOf[]
  >(),
  'cohort.page': vault.query(
    'unlocked',
    z.strictObject({ asOf: day, language, view: z.enum(cohortViews), ...page }),
  )<CohortPage>(),
} as const satisfies Record<string, Method>;
