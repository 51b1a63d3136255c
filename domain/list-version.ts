/**
 * A frozen list: what was sent to the host authority as version n, and nothing that was changed later. Its canonical text is what is
 * hashed and kept; the same persons give the same text in whichever order they were read.
 */
import { type AgeBandCount, countByAgeBand, type Sex } from './age.ts';
import { type GateName, type GateState, type Gates, gateNames, gateState } from './gates.ts';
import type { FieldIssue } from './issues.ts';
import type { NameRendering } from './names.ts';
import type { PartialDate } from './partial-date.ts';

export const entryDecisions = ['include', 'withhold', 'undecided'] as const;
export type EntryDecision = (typeof entryDecisions)[number];

/** Nobody is left off a list without a reason. */
export const decisionIssues = (decision: EntryDecision, reason: string | null): readonly FieldIssue[] =>
  decision === 'withhold' && !reason?.trim() ? [{ path: ['reason'], kind: 'required' }] : [];

export interface ListHeader {
  readonly title: string;
  readonly fromCountry: string | null;
  readonly toCountry: string | null;
  readonly plannedOn: PartialDate | null;
  readonly means: string | null;
  readonly number: string | null;
  readonly hostAuthority: string | null;
  /** The day ages are counted for, `YYYY-MM-DD`: that of the flight where it is known, else that of freezing. */
  readonly asOf: string;
}

export interface ListedPerson {
  readonly personId: string;
  readonly position: number;
  readonly code: string;
  readonly names: readonly NameRendering[];
  readonly sex: Sex;
  readonly birth: PartialDate | null;
  readonly birthPlace: string | null;
  readonly motherCode: string | null;
  readonly document: { readonly kind: string; readonly number: string | null } | null;
  /** Country of a third-state national who travels along; null for our own. */
  readonly thirdState: string | null;
  readonly remarks: string | null;
  readonly gates: Readonly<Record<GateName, GateState>>;
}

export interface ListContent {
  readonly format: 1;
  readonly header: ListHeader;
  /** Our nationals, by position. */
  readonly persons: readonly ListedPerson[];
  /** Third-state passengers, apart from ours and in no count of ours. */
  readonly passengers: readonly ListedPerson[];
}

/** Every gate spelt out, so that the content does not change its meaning when a gate is added to the program. */
export const frozenGates = (gates: Gates): Readonly<Record<GateName, GateState>> =>
  Object.fromEntries(gateNames.map((gate) => [gate, gateState(gates, gate)])) as Record<GateName, GateState>; // one entry a gate

export function freezeList(header: ListHeader, listed: readonly ListedPerson[]): ListContent {
  const inOrder = listed
    .map((person) => ({ ...person, names: [...person.names].sort(byScriptAndText) }))
    .sort((a, b) => a.position - b.position || compareText(a.personId, b.personId));
  return {
    format: 1,
    header,
    persons: inOrder.filter(({ thirdState }) => thirdState === null),
    passengers: inOrder.filter(({ thirdState }) => thirdState !== null),
  };
}

const byScriptAndText = (a: NameRendering, b: NameRendering): number =>
  compareText(`${a.script} ${a.text}`, `${b.script} ${b.text}`);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By sex and age on the day of the list; our nationals only. */
export const countList = (content: ListContent): readonly AgeBandCount[] =>
  countByAgeBand(content.persons, content.header.asOf);

export type PlainValue =
  | string
  | number
  | boolean
  | null
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

/** JSON as RFC 8785 (JCS) writes it: keys in order of their UTF-16 code units, no spaces. The text that is hashed. */
export function canonicalJson(value: PlainValue): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('JSON has no such number');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

const isList = (value: PlainValue): value is readonly PlainValue[] => Array.isArray(value);

export const contentText = (content: ListContent): string => canonicalJson(plainContent(content));

// Interfaces have no index signature; the fields of a list hold nothing but plain values.
const plainContent = ({ format, header, persons, passengers }: ListContent): PlainValue => ({
  format,
  header: { ...header },
  persons: persons.map(plainPerson),
  passengers: passengers.map(plainPerson),
});

const plainPerson = (person: ListedPerson): PlainValue => ({
  ...person,
  names: person.names.map((name) => ({ ...name })),
  document: person.document && { ...person.document },
  gates: { ...person.gates },
});
