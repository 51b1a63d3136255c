/** The list of an operation as vault and window speak of it: who stands on it, what is decided and what is still in the way. */
import type { AgeBandCount, Sex } from './age.ts';
import type { CaseStanding } from './case-status.ts';
import type { CareRow, Gaps } from './cohort.ts';
import type { FamilyPlace, Tie } from './family.ts';
import type { IntegrityFinding } from './family-integrity.ts';
import type { BlockedSummary, expiresBeforeFlight, GateName, GateRecord, Gates } from './gates.ts';
import type { ListComparison } from './list-comparison.ts';
import type { EntryDecision, ListContent } from './list-version.ts';
import type { PartialDate } from './partial-date.ts';
import type { DifferenceKind, DifferenceReason, ThreeWayCheck } from './three-way-check.ts';

/** A person where one is only mentioned. */
export interface NamedPerson {
  readonly personId: string;
  readonly code: string;
  /** In the language asked for. */
  readonly label: string;
  /** As an English reader sees the name: in Latin letters where there are any. */
  readonly latinLabel: string;
  readonly sex: Sex;
  readonly birth: PartialDate | null;
  readonly isDeleted: boolean;
}

export type DocumentStanding = ReturnType<typeof expiresBeforeFlight>;

export interface BoardEntry {
  readonly entryId: string;
  readonly person: NamedPerson;
  readonly position: number;
  readonly decision: EntryDecision;
  readonly reason: string | null;
  readonly remarks: string | null;
  /** Country of a third-state national who travels along. */
  readonly thirdState: string | null;
  readonly addedOn: string;
  readonly gates: Gates;
  /** Does the travel document run out before the flight? */
  readonly document: DocumentStanding;
}

export type BoardFilter =
  | { readonly kind: 'ready' }
  | { readonly kind: 'blockedBy'; readonly gate: GateName }
  | { readonly kind: 'missingSecondParent' }
  | { readonly kind: 'document'; readonly standings: readonly DocumentStanding[] }
  | { readonly kind: 'decision'; readonly decision: EntryDecision };

export const boardOrders = ['position', 'label', 'code', 'waiting'] as const;
export type BoardOrder = (typeof boardOrders)[number];

export interface BoardSummary extends BlockedSummary {
  readonly entries: number;
  readonly included: number;
  readonly withheld: number;
  readonly undecided: number;
  readonly expiresBeforeFlight: number;
}

export interface BoardPage {
  /** Of those the filters leave. */
  readonly total: number;
  readonly offset: number;
  readonly entries: readonly BoardEntry[];
  /** Of everybody on the board. */
  readonly summary: BoardSummary;
}

/** What each command sets; what it answers is the same for what was there before, so that sending that takes it back. */
export interface EntryDecided {
  readonly entryId: string;
  readonly decision: EntryDecision;
  readonly reason: string | null;
}
export interface EntryNoted {
  readonly entryId: string;
  readonly position: number;
  readonly remarks: string | null;
  readonly thirdState: string | null;
}
export interface GateSet {
  readonly entryId: string;
  readonly gate: GateName;
  /** Null: nobody has touched it. */
  readonly record: GateRecord | null;
}

export interface Finding extends IntegrityFinding {
  readonly decision: { readonly reason: string; readonly at: string; readonly by: string } | null;
}

export interface Findings {
  readonly findings: readonly Finding[];
  /** Everybody the findings name. */
  readonly persons: readonly NamedPerson[];
}

export interface ListVersion {
  readonly number: number;
  readonly frozenAt: string;
  readonly frozenBy: string;
  /** BLAKE2b-256 of the canonical content, in hexadecimal. */
  readonly hash: string;
  /** The note verbale it was sent with. */
  readonly noteNumber: string | null;
  readonly noteDate: PartialDate | null;
  readonly persons: number;
  readonly passengers: number;
  readonly counts: readonly AgeBandCount[];
}

export interface FrozenList {
  readonly version: ListVersion;
  readonly content: ListContent;
  /** The content still has the hash it was frozen with. */
  readonly isIntact: boolean;
}

export type VersionComparison = ListComparison & { readonly before: number; readonly after: number };

export interface TickSet {
  readonly personId: string;
  /** Days as `YYYY-MM-DD`; null while it has not happened. */
  readonly boardedOn: string | null;
  readonly arrivedOn: string | null;
}

export interface ExplanationSet {
  readonly personId: string;
  readonly difference: DifferenceKind;
  /** Null: nobody has given one. */
  readonly reason: DifferenceReason | null;
  readonly note: string | null;
}

export interface BoardingCheck extends ThreeWayCheck {
  readonly ticks: readonly TickSet[];
  /** Who was ticked or differs, and is not on the list; those on it are in its content. */
  readonly unlisted: readonly NamedPerson[];
}

export interface FamilyView {
  readonly places: readonly FamilyPlace[];
  readonly ties: readonly Tie[];
  readonly persons: readonly NamedPerson[];
}

export interface CaseOf extends CaseStanding {
  readonly personId: string;
}

export const cohortViews = ['all', 'overdue', 'noVaccination', 'noSchool', 'noVisit', 'unaccounted'] as const;
export type CohortView = (typeof cohortViews)[number];

export interface CohortRow {
  readonly person: NamedPerson;
  readonly arrivedOn: string;
  readonly care: CareRow | null;
  readonly caseWorker: string | null;
  /** The most overdue first. */
  readonly overdue: readonly { readonly rowId: string; readonly kind: string | null; readonly days: number }[];
  readonly daysSinceVisit: number;
}

export interface CohortPage {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly CohortRow[];
  readonly summary: {
    readonly returned: number;
    readonly overdue: number;
    readonly unaccounted: number;
    readonly placed: readonly {
      readonly kind: string | null;
      readonly place: string | null;
      readonly persons: number;
    }[];
  } & Readonly<Record<keyof Gaps, number>>;
  /** Labels of the places named, by id. */
  readonly places: Readonly<Record<string, string>>;
}
