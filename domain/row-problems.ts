/**
 * Rows that cannot be right: shown beside the row, never dropped and never corrected in silence. Only what is certain is named: a
 * birth "about 2013" proves nothing against a detention in 2013.
 */
import { fullYears } from './age.ts';
import { earliestDay, latestDay, type PartialDate } from './partial-date.ts';
import { foldForSearch } from './text.ts';

export interface CheckedRow {
  /** The key of the row in its file, or the id of a person in the vault. */
  readonly key: string;
  /** Every rendering of the name. */
  readonly names: readonly string[];
  readonly sex: string | null;
  readonly birth: PartialDate | null;
  readonly isBornInCustody: boolean;
  /** Since when, for each stay. */
  readonly detainedFrom: readonly PartialDate[];
  /** Keys of those named as mother. */
  readonly mothers: readonly string[];
  /** Numbers of identity documents. */
  readonly documents: readonly string[];
  /** Dates in cells that are none: 31.02.2013. */
  readonly unreadableDates: readonly { readonly field: string; readonly text: string }[];
}

export type RowProblem =
  | { readonly kind: 'impossibleDate'; readonly key: string; readonly field: string; readonly text: string }
  | { readonly kind: 'bornInTheFuture'; readonly key: string; readonly birth: PartialDate }
  | {
      readonly kind: 'bornAfterDetention';
      readonly key: string;
      readonly birth: PartialDate;
      readonly detainedFrom: PartialDate;
    }
  /** `years` is the most she can have been. */
  | { readonly kind: 'motherTooYoung'; readonly key: string; readonly mother: string; readonly years: number }
  | { readonly kind: 'twoMothers'; readonly key: string; readonly mothers: readonly string[] }
  | { readonly kind: 'ownMother'; readonly key: string }
  /** `others` are the earlier and later rows of what looks like the same person. */
  | { readonly kind: 'listedTwice'; readonly key: string; readonly others: readonly string[] };

export const rowProblemKinds = [
  'impossibleDate',
  'bornInTheFuture',
  'bornAfterDetention',
  'motherTooYoung',
  'twoMothers',
  'ownMother',
  'listedTwice',
] as const satisfies readonly RowProblem['kind'][];

export const youngestMother = 10;

/** In the order of the rows. */
export function findRowProblems(rows: readonly CheckedRow[], asOf: string): readonly RowProblem[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const twins = sameRows(rows);
  return rows.flatMap((row) => {
    const others = twins.get(row.key) ?? [];
    return [
      ...problemsOfDates(row, asOf),
      ...problemsOfMothers(row, byKey),
      ...(others.length > 0 ? [{ kind: 'listedTwice' as const, key: row.key, others }] : []),
    ];
  });
}

function problemsOfDates(row: CheckedRow, asOf: string): readonly RowProblem[] {
  const { key, birth } = row;
  const problems: RowProblem[] = row.unreadableDates.map(({ field, text }) => ({
    kind: 'impossibleDate',
    key,
    field,
    text,
  }));
  const born = birth && isSureOfBounds(birth) ? earliestDay(birth) : null;
  if (birth && born && born > asOf) problems.push({ kind: 'bornInTheFuture', key, birth });
  if (birth && born && !row.isBornInCustody) {
    const before = row.detainedFrom.find((from) => isSureOfBounds(from) && (latestDay(from) ?? '9999') < born);
    if (before) problems.push({ kind: 'bornAfterDetention', key, birth, detainedFrom: before });
  }
  return problems;
}

function problemsOfMothers(row: CheckedRow, byKey: ReadonlyMap<string, CheckedRow>): readonly RowProblem[] {
  const problems: RowProblem[] = [];
  const mothers = [...new Set(row.mothers)];
  if (mothers.includes(row.key)) problems.push({ kind: 'ownMother', key: row.key });
  const others = mothers.filter((mother) => mother !== row.key);
  if (others.length > 1) problems.push({ kind: 'twoMothers', key: row.key, mothers: others });
  for (const mother of others) {
    const years = oldestAtBirth(byKey.get(mother)?.birth ?? null, row.birth);
    if (years !== null && years < youngestMother)
      problems.push({ kind: 'motherTooYoung', key: row.key, mother, years });
  }
  return problems;
}

/** The most years that can lie between the two births; null when nothing bounds them. Below 0 the mother was born later. */
function oldestAtBirth(mother: PartialDate | null, child: PartialDate | null): number | null {
  if (!mother || !child || !isSureOfBounds(mother) || !isSureOfBounds(child)) return null;
  const [born, gaveBirth] = [earliestDay(mother), latestDay(child)];
  return born && gaveBirth ? fullYears(born, gaveBirth) : null;
}

// About and perhaps have bounds as soft as the words.
const isSureOfBounds = (date: PartialDate): boolean => !/[~?%]/.test(date);

/**
 * Rows that look like one person: the same document number, or one name in common, with births that may be the same day, no other
 * sex and no other mother. Twins have different names.
 */
function sameRows(rows: readonly CheckedRow[]): ReadonlyMap<string, readonly string[]> {
  const same = new Map<string, Set<string>>();
  for (const group of groupsBy(rows, ({ documents }) => documents.map(documentMark)))
    join(same, group.map(atAnyTime), () => true);
  for (const group of groupsBy(rows, ({ names }) => names.map(foldForSearch))) {
    join(same, group.map(bornWithin).sort(byStart), hasNothingAgainst);
  }
  const order = new Map(rows.map(({ key }, index) => [key, index]));
  const place = (key: string) => order.get(key) ?? 0;
  return new Map([...same].map(([key, others]) => [key, [...others].sort((a, b) => place(a) - place(b))]));
}

const documentMark = (number: string): string => foldForSearch(number.replace(/[^\p{L}\p{N}]/gu, ''));

function groupsBy(rows: readonly CheckedRow[], marksOf: (row: CheckedRow) => readonly string[]): CheckedRow[][] {
  const groups = new Map<string, CheckedRow[]>();
  for (const row of rows) {
    for (const mark of new Set(marksOf(row))) {
      const group = groups.get(mark);
      if (group) group.push(row);
      else if (mark !== '') groups.set(mark, [row]);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** A row with the first and last day its person can have been born on. */
interface Candidate {
  readonly row: CheckedRow;
  readonly start: string;
  readonly end: string;
}

const atAnyTime = (row: CheckedRow): Candidate => ({ row, start: '0000', end: '9999' });

function bornWithin(row: CheckedRow): Candidate {
  if (!row.birth || !isSureOfBounds(row.birth)) return atAnyTime(row);
  return { row, start: earliestDay(row.birth) ?? '0000', end: latestDay(row.birth) ?? '9999' };
}

const byStart = (a: Candidate, b: Candidate): number => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0);

// "Unknown" may be the name of thousands: each row of them is still named, with some of the others.
const mostOthers = 20;
const mostCompared = 500;

/** `candidates` in the order of their start, so that nothing after the first that begins too late can be the same person. */
function join(
  same: Map<string, Set<string>>,
  candidates: readonly Candidate[],
  isOne: (a: CheckedRow, b: CheckedRow) => boolean,
): void {
  const members = candidates.map((candidate) => {
    const others = same.get(candidate.row.key) ?? new Set();
    same.set(candidate.row.key, others);
    return { ...candidate, others };
  });
  members.forEach((one, index) => {
    const end = Math.min(members.length, index + 1 + mostCompared);
    for (let next = index + 1; next < end; next += 1) {
      const other = members[next];
      if (!other || other.start > one.end) break;
      if (one.others.size >= mostOthers && other.others.size >= mostOthers) continue;
      if (other.row.key === one.row.key || !isOne(one.row, other.row)) continue;
      one.others.add(other.row.key);
      other.others.add(one.row.key);
    }
  });
}

function hasNothingAgainst(a: CheckedRow, b: CheckedRow): boolean {
  if (a.sex !== b.sex && isKnownSex(a.sex) && isKnownSex(b.sex)) return false;
  return a.mothers.length === 0 || b.mothers.length === 0 || a.mothers.some((mother) => b.mothers.includes(mother));
}

const isKnownSex = (sex: string | null): boolean => sex === 'female' || sex === 'male';
