/** Who belongs to whom, put together from what the records of persons say of each other. */

export type RelationKind = 'mother' | 'father' | 'sibling' | 'spouse' | 'guardian';
export type Certainty = 'confirmed' | 'probable' | 'claimed';

export interface FamilyMember {
  readonly id: string;
  /** What others are to this person: `mother` names this person's mother. */
  readonly relations: readonly {
    readonly person: string;
    readonly kind: RelationKind;
    readonly certainty: Certainty;
  }[];
}

export interface Tie {
  readonly from: string;
  /** `to` is the mother, father, guardian of `from`; for siblings and spouses the order says nothing. */
  readonly to: string;
  readonly kind: RelationKind;
  /** The best of what either side says. */
  readonly certainty: Certainty;
}

export interface FamilyGraph {
  /** Everybody named, on either side of a relation. */
  readonly ids: readonly string[];
  /** Each once, however often and from whichever side it was written down. */
  readonly ties: readonly Tie[];
  readonly parentsOf: (id: string, kind?: 'mother' | 'father') => readonly string[];
  readonly childrenOf: (id: string) => readonly string[];
  /** By a common mother or father, or because it is stated. */
  readonly siblingsOf: (id: string) => readonly string[];
}

export function familyGraph(members: readonly FamilyMember[]): FamilyGraph {
  const ties = new Map<string, Tie>();
  const ids = new Set(members.map(({ id }) => id));
  for (const { id, relations } of members) {
    for (const { person, kind, certainty } of relations) {
      if (person === id) continue; // a slip that row-problems.ts names
      ids.add(person);
      const [from, to] = kind === 'sibling' || kind === 'spouse' ? inOrder(id, person) : [id, person];
      const key = `${kind} ${from} ${to}`;
      const known = ties.get(key);
      if (!known || isBetter(certainty, known.certainty)) ties.set(key, { from, to, kind, certainty });
    }
  }
  const all = [...ties.values()].sort((a, b) => compareText(tieKey(a), tieKey(b)));
  const [mothers, fathers, children, stated] = [neighbours(), neighbours(), neighbours(), neighbours()];
  for (const { from, to, kind } of all) {
    if (kind === 'mother') mothers.add(from, to);
    if (kind === 'father') fathers.add(from, to);
    if (kind === 'mother' || kind === 'father') children.add(to, from);
    if (kind === 'sibling') {
      stated.add(from, to);
      stated.add(to, from);
    }
  }
  const parentsOf = (id: string, kind?: 'mother' | 'father') => {
    if (kind) return (kind === 'mother' ? mothers : fathers).of(id);
    return sorted([...mothers.of(id), ...fathers.of(id)]);
  };
  return {
    ids: sorted(ids),
    ties: all,
    parentsOf,
    childrenOf: (id) => sorted(children.of(id)),
    siblingsOf: (id) => {
      const ofParents = parentsOf(id).flatMap((parent) => children.of(parent));
      return sorted([...ofParents, ...stated.of(id)]).filter((other) => other !== id);
    },
  };
}

/** The persons of `among` in groups of brothers and sisters, half ones too; nobody stands in two, nobody alone makes one. */
export const siblingGroups = (graph: FamilyGraph, among: readonly string[]): readonly (readonly string[])[] =>
  groupsOf(among, graph.siblingsOf).filter((group) => group.length > 1);

/** All persons in families, as far as any relation reaches; somebody without relatives is a family of one. */
export function families(graph: FamilyGraph): readonly (readonly string[])[] {
  const kin = neighbours();
  for (const { from, to } of graph.ties) {
    kin.add(from, to);
    kin.add(to, from);
  }
  return groupsOf(graph.ids, kin.of);
}

export interface FamilyPlace {
  readonly id: string;
  /** 0 is the person asked for, 1 the parents, -1 the children; the same as that of siblings and spouses. */
  readonly generation: number;
}

/** The family around a person, for the family view: everybody any relation leads to, the oldest generation first. */
export function familyAround(graph: FamilyGraph, id: string): readonly FamilyPlace[] {
  const generations = new Map([[id, 0]]);
  const waiting = [id];
  for (let current = waiting.shift(); current !== undefined; current = waiting.shift()) {
    const generation = generations.get(current) ?? 0;
    for (const [other, step] of stepsFrom(graph, current)) {
      if (generations.has(other)) continue;
      generations.set(other, generation + step);
      waiting.push(other);
    }
  }
  return [...generations]
    .map(([member, generation]) => ({ id: member, generation }))
    .sort((a, b) => b.generation - a.generation || compareText(a.id, b.id));
}

function stepsFrom(graph: FamilyGraph, id: string): readonly (readonly [string, number])[] {
  const steps: (readonly [string, number])[] = [
    ...graph.parentsOf(id).map((parent) => [parent, 1] as const),
    ...graph.childrenOf(id).map((child) => [child, -1] as const),
    ...graph.siblingsOf(id).map((sibling) => [sibling, 0] as const),
  ];
  for (const { from, to, kind } of graph.ties) {
    if (kind === 'spouse' && from === id) steps.push([to, 0]);
    if (kind === 'spouse' && to === id) steps.push([from, 0]);
    if (kind === 'guardian' && from === id) steps.push([to, 1]);
    if (kind === 'guardian' && to === id) steps.push([from, -1]);
  }
  return steps;
}

/** Whoever can be reached from each other through `next`, without leaving `among`. */
function groupsOf(among: readonly string[], next: (id: string) => readonly string[]): readonly (readonly string[])[] {
  const left = new Set(sorted(among));
  const groups: (readonly string[])[] = [];
  for (const start of left) {
    left.delete(start);
    const group = [start];
    for (let index = 0; index < group.length; index += 1) {
      for (const other of next(group[index] ?? start)) {
        if (left.delete(other)) group.push(other);
      }
    }
    groups.push(sorted(group));
  }
  return groups;
}

function neighbours() {
  const lists = new Map<string, string[]>();
  return {
    add: (id: string, other: string) => {
      const list = lists.get(id);
      if (list) list.push(other);
      else lists.set(id, [other]);
    },
    of: (id: string): readonly string[] => lists.get(id) ?? [],
  };
}

const certainties: readonly Certainty[] = ['confirmed', 'probable', 'claimed'];
const isBetter = (a: Certainty, b: Certainty): boolean => certainties.indexOf(a) < certainties.indexOf(b);

const inOrder = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a]);
const tieKey = ({ from, to, kind }: Tie): string => `${from} ${kind} ${to}`;
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sorted = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].sort();
