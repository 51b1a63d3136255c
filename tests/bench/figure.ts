/** One measured figure of the table that `npm run bench` prints and writes to out/bench.json. */
export interface BenchEntry {
  readonly id: string;
  /** The issue that names the goal. */
  readonly issue: number;
  /** Median of several runs. */
  readonly value: number;
  readonly unit: 'ms' | 'MiB' | 'MiB/s' | 'bytes';
  /** The same unit: what the thing is compared with, measured in the same run; null where the goal is absolute. */
  readonly floor: number | null;
  /** value / floor */
  readonly ratio: number | null;
  readonly goal: string;
  readonly ok: boolean;
}

export interface BenchSuite {
  /** The ids it can answer for, so that `--only` runs no more than it must. */
  readonly ids: readonly string[];
  /** Measures the wanted ids (at least these). */
  readonly run: (wanted: ReadonlySet<string>) => Promise<readonly BenchEntry[]>;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Nearest rank; `share` in 0..1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('No values were measured.');
  return found;
}

type Goal = { readonly atMost: number; readonly of: 'value' | 'ratio' };

export function entry(
  issue: number,
  id: string,
  unit: BenchEntry['unit'],
  measured: { readonly value: number; readonly floor?: number },
  goal: Goal | null,
): BenchEntry {
  const floor = measured.floor ?? null;
  const ratio = floor === null ? null : measured.value / floor;
  const judged = goal?.of === 'ratio' ? ratio : measured.value;
  return {
    id,
    issue,
    value: round(measured.value),
    unit,
    floor: floor === null ? null : round(floor),
    ratio: ratio === null ? null : round(ratio),
    goal: goal === null ? 'recorded' : `${goal.of} <= ${goal.atMost}`,
    ok: goal === null || (judged !== null && judged <= goal.atMost),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
