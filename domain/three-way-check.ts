/**
 * The list, the plane and the arrival hall: who was on the frozen list, who boarded, who arrived. Each difference is named and keeps
 * asking until its reason is recorded.
 */

export const differenceKinds = [
  'listedNotBoarded',
  'boardedNotListed',
  'boardedNotArrived',
  'arrivedNotBoarded',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

export const differenceReasons = [
  'bornInCustody',
  'foreignNational',
  'turned18',
  'withdrewConsent',
  'died',
  'duplicate',
  /** Always with a note. */
  'other',
] as const;
export type DifferenceReason = (typeof differenceReasons)[number];

/** The reasons that can explain a difference: a child born in custody boards without being listed, and is not left behind for it. */
export const reasonsFor: Readonly<Record<DifferenceKind, readonly DifferenceReason[]>> = {
  listedNotBoarded: ['turned18', 'withdrewConsent', 'died', 'duplicate', 'foreignNational', 'other'],
  boardedNotListed: ['bornInCustody', 'foreignNational', 'duplicate', 'other'],
  boardedNotArrived: ['died', 'duplicate', 'foreignNational', 'other'],
  arrivedNotBoarded: ['bornInCustody', 'duplicate', 'foreignNational', 'other'],
};

export interface Tick {
  readonly personId: string;
  readonly boarded: boolean;
  readonly arrived: boolean;
}

export interface Explanation {
  readonly personId: string;
  readonly kind: DifferenceKind;
  readonly reason: DifferenceReason;
  readonly note: string | null;
}

export interface Difference {
  readonly personId: string;
  readonly kind: DifferenceKind;
  readonly explanation: Explanation | null;
}

export interface ThreeWayCheck {
  readonly listed: number;
  readonly boarded: number;
  readonly arrived: number;
  /** In the order of the list, then whoever was not on it. */
  readonly differences: readonly Difference[];
  readonly unexplained: number;
}

/** `listed` are the persons of the frozen version in its order. Somebody without a tick did neither board nor arrive. */
export function threeWayCheck(
  listed: readonly string[],
  ticks: readonly Tick[],
  explanations: readonly Explanation[],
): ThreeWayCheck {
  const tickOf = new Map(ticks.map((tick) => [tick.personId, tick]));
  const onList = new Set(listed);
  const explained = new Map(explanations.filter(isComplete).map((one) => [`${one.kind} ${one.personId}`, one]));
  const differences = [...new Set([...listed, ...tickOf.keys()])].flatMap((personId) => {
    const { boarded = false, arrived = false } = tickOf.get(personId) ?? {};
    return differencesOf(onList.has(personId), boarded, arrived).map(
      (kind): Difference => ({ personId, kind, explanation: explained.get(`${kind} ${personId}`) ?? null }),
    );
  });
  return {
    listed: onList.size,
    boarded: [...tickOf.values()].filter(({ boarded }) => boarded).length,
    arrived: [...tickOf.values()].filter(({ arrived }) => arrived).length,
    differences,
    unexplained: differences.filter(({ explanation }) => explanation === null).length,
  };
}

function differencesOf(listed: boolean, boarded: boolean, arrived: boolean): readonly DifferenceKind[] {
  const kinds: DifferenceKind[] = [];
  if (listed && !boarded) kinds.push('listedNotBoarded');
  if (!listed && boarded) kinds.push('boardedNotListed');
  if (boarded && !arrived) kinds.push('boardedNotArrived');
  if (arrived && !boarded) kinds.push('arrivedNotBoarded');
  return kinds;
}

/** A reason that cannot explain its kind of difference, or `other` without a note, explains nothing. */
export const isComplete = ({ kind, reason, note }: Explanation): boolean =>
  reasonsFor[kind].includes(reason) && (reason !== 'other' || Boolean(note?.trim()));
