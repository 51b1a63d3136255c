/**
 * What a list would do to families: brothers and sisters parted, a mother or a child left behind. Each finding needs a recorded
 * decision with its reason before the list can be frozen.
 */
import { type FamilyGraph, siblingGroups } from './family.ts';
import type { Language } from './language.ts';
import { createTranslator } from './messages/messages.ts';
import { formatList } from './numbers.ts';

/** Where a person of one of these families stands as of the flight. */
export interface ListedMember {
  readonly id: string;
  /** Would fly with this list. */
  readonly isIncluded: boolean;
  /** Home already, or dead: nobody can leave such a person behind. */
  readonly isElsewhere: boolean;
  /** Surely 18 or over; somebody of unknown age is treated as a child. */
  readonly isAdult: boolean;
}

export const findingKinds = ['siblingsSplit', 'motherLeftBehind', 'childLeftBehind'] as const;
export type FindingKind = (typeof findingKinds)[number];

export interface IntegrityFinding {
  readonly kind: FindingKind;
  /**
   * Names exactly this situation: who would go and who would stay. A decision answers the situation it was taken in, so that when
   * one more child is left behind it is asked for anew.
   */
  readonly key: string;
  readonly going: readonly string[];
  readonly staying: readonly string[];
}

export interface IntegrityDecision {
  readonly key: string;
  readonly reason: string;
}

/** In the order a reader takes them: mothers, then children of somebody who flies, then brothers and sisters. */
export function integrityFindings(graph: FamilyGraph, members: readonly ListedMember[]): readonly IntegrityFinding[] {
  const known = new Map(members.map((member) => [member.id, member]));
  const isGoing = (id: string) => known.get(id)?.isIncluded === true;
  const isStaying = (id: string) => {
    const member = known.get(id);
    return member !== undefined && !member.isIncluded && !member.isElsewhere;
  };
  const isChild = (id: string) => known.get(id)?.isAdult === false;
  const ids = [...known.keys()].sort();

  const mothers = ids.filter(isStaying).map((mother) => {
    const children = graph.childrenOf(mother).filter((child) => graph.parentsOf(child, 'mother').includes(mother));
    return finding(
      'motherLeftBehind',
      children.filter((child) => isChild(child) && isGoing(child)),
      [mother],
    );
  });
  const children = ids.filter(isGoing).map((parent) =>
    finding(
      'childLeftBehind',
      [parent],
      graph.childrenOf(parent).filter((child) => isChild(child) && isStaying(child)),
    ),
  );
  const siblings = siblingGroups(
    graph,
    ids.filter((id) => isChild(id) && (isGoing(id) || isStaying(id))),
  ).map((group) => finding('siblingsSplit', group.filter(isGoing), group.filter(isStaying)));

  return [...mothers, ...children, ...siblings].filter(({ going, staying }) => going.length > 0 && staying.length > 0);
}

const finding = (kind: FindingKind, going: readonly string[], staying: readonly string[]): IntegrityFinding => ({
  kind,
  key: `${kind} going ${[...going].sort().join(' ')} staying ${[...staying].sort().join(' ')}`,
  going,
  staying,
});

/** The findings that still keep the list from being frozen. A decision without a reason decides nothing. */
export function undecidedFindings(
  findings: readonly IntegrityFinding[],
  decisions: readonly IntegrityDecision[],
): readonly IntegrityFinding[] {
  const decided = new Set(decisions.filter(({ reason }) => reason.trim() !== '').map(({ key }) => key));
  return findings.filter(({ key }) => !decided.has(key));
}

/** One sentence for whoever has to decide. `nameOf` gives a person's name or code as the reader should see it. */
export function describeFinding(found: IntegrityFinding, nameOf: (id: string) => string, language: Language): string {
  const t = createTranslator(language);
  const names = (ids: readonly string[]) => formatList(ids.map(nameOf), language);
  const [going, staying] = [names(found.going), names(found.staying)];
  switch (found.kind) {
    case 'motherLeftBehind':
      return t('family.motherLeftBehind', { children: going, mother: staying, count: found.going.length });
    case 'childLeftBehind':
      return t('family.childLeftBehind', { parent: going, children: staying, count: found.staying.length });
    case 'siblingsSplit':
      return t('family.siblingsSplit', { going, staying, count: found.going.length });
  }
}
