/**
 * What must be settled before a person may fly with an operation. Each gate is open, met, or waived with a reason; a gate nobody has
 * touched is open since the person was put on the list.
 */
import { daysBetween } from './days.ts';
import type { FieldIssue } from './issues.ts';
import { earliestDay, latestDay, type PartialDate } from './partial-date.ts';

/** In the order of the board, which is the order in which a case moves. */
export const gateNames = [
  'identity',
  'nationality',
  'motherConsent',
  /** Or proof of his absence: by law both parents agree, and many fathers are dead. */
  'fatherConsent',
  'courtLeave',
  /** With the fee. */
  'exitPermit',
  'travelDocument',
  'fitToFly',
  'escort',
  /** Who takes the child over on arrival. */
  'receiver',
] as const;
export type GateName = (typeof gateNames)[number];

export const gateStates = ['open', 'met', 'waived'] as const;
export type GateState = (typeof gateStates)[number];

export interface GateRecord {
  readonly state: GateState;
  /** The day since when it stands so, `YYYY-MM-DD`. */
  readonly since: string;
  readonly reason: string | null;
  readonly evidence: string | null;
}

/** A gate that is not there was never touched. */
export type Gates = Readonly<Partial<Record<GateName, GateRecord>>>;

/** A person on the board of an operation. */
export interface GatedEntry {
  /** The day the person was put on the list, `YYYY-MM-DD`. */
  readonly addedOn: string;
  readonly gates: Gates;
}

export const gateState = (gates: Gates, gate: GateName): GateState => gates[gate]?.state ?? 'open';

export const isReady = (gates: Gates): boolean => blockedBy(gates).length === 0;

/** The open gates, in the order of the board. */
export const blockedBy = (gates: Gates): readonly GateName[] =>
  gateNames.filter((gate) => gateState(gates, gate) === 'open');

export const gateSince = (entry: GatedEntry, gate: GateName): string => entry.gates[gate]?.since ?? entry.addedOn;

/** Full days a gate has stood as it stands; 0 on the day itself and for days before it. */
export const daysSince = (entry: GatedEntry, gate: GateName, asOf: string): number =>
  Math.max(0, daysBetween(gateSince(entry, gate), asOf));

/** How long the gate that has been open longest has been open; null for a person who is ready. */
export function blockedDays(entry: GatedEntry, asOf: string): number | null {
  const open = blockedBy(entry.gates).map((gate) => daysSince(entry, gate, asOf));
  return open.length === 0 ? null : Math.max(...open);
}

/** One parent's consent is settled and the other's is not: the case that waits for a father nobody can find. */
export const isMissingSecondParent = (gates: Gates): boolean =>
  (gateState(gates, 'motherConsent') === 'open') !== (gateState(gates, 'fatherConsent') === 'open');

export interface BlockedSummary {
  readonly ready: number;
  readonly blocked: number;
  readonly missingSecondParent: number;
  /** How many each gate blocks; a person blocked by two counts at both. */
  readonly byGate: Readonly<Record<GateName, number>>;
  readonly longestDays: number;
}

export function blockedSummary(entries: readonly GatedEntry[], asOf: string): BlockedSummary {
  const byGate = Object.fromEntries(gateNames.map((gate) => [gate, 0])) as Record<GateName, number>; // one entry a gate
  let [ready, missingSecondParent, longestDays] = [0, 0, 0];
  for (const entry of entries) {
    const open = blockedBy(entry.gates);
    if (open.length === 0) ready += 1;
    if (isMissingSecondParent(entry.gates)) missingSecondParent += 1;
    for (const gate of open) byGate[gate] += 1;
    longestDays = Math.max(longestDays, blockedDays(entry, asOf) ?? 0);
  }
  return { ready, blocked: entries.length - ready, missingSecondParent, byGate, longestDays };
}

/** What is wrong with a gate as somebody wants to set it. A waiver without a reason is no waiver. */
export function gateIssues(record: GateRecord, today: string): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (record.state === 'waived' && !record.reason?.trim()) issues.push({ path: ['reason'], kind: 'required' });
  if (record.since > today) issues.push({ path: ['since'], kind: 'out-of-range' });
  return issues;
}

/** Identity documents one can cross a border with. */
export const travelDocumentKinds = ['passport', 'laissezPasser', 'emergencyTravelDocument'] as const;

export interface ExpiringDocument {
  readonly kind: string | null;
  readonly expiresOn: PartialDate | null;
}

/**
 * Does the best travel document run out before the flight? `perhaps` when one of the days is not known well enough to tell; a
 * document without an expiry date does not run out.
 */
export function expiresBeforeFlight(
  documents: readonly ExpiringDocument[],
  plannedOn: PartialDate | null,
): 'yes' | 'no' | 'perhaps' | 'noDocument' {
  const usable = documents.filter(({ kind }) => travelDocumentKinds.some((travel) => travel === kind));
  if (usable.length === 0) return 'noDocument';
  const answers = usable.map(({ expiresOn }) => (expiresOn === null ? 'no' : isExpiredOn(expiresOn, plannedOn)));
  return answers.includes('no') ? 'no' : answers.includes('perhaps') ? 'perhaps' : 'yes';
}

function isExpiredOn(expiresOn: PartialDate, plannedOn: PartialDate | null): 'yes' | 'no' | 'perhaps' {
  if (plannedOn === null) return 'perhaps';
  const [firstFlight, lastFlight] = [earliestDay(plannedOn) ?? '0000', latestDay(plannedOn) ?? '9999'];
  if ((latestDay(expiresOn) ?? '9999') < firstFlight) return 'yes';
  return (earliestDay(expiresOn) ?? '0000') >= lastFlight ? 'no' : 'perhaps';
}
