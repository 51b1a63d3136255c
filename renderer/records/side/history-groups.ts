import type { HistoryEntry } from '../../../electron/contract-types.ts';

/** One save, or one act such as a link or an export, with all it changed. */
export interface HistoryGroup {
  readonly key: string;
  readonly at: string;
  readonly by: string;
  readonly action: HistoryEntry['action'];
  readonly entries: readonly HistoryEntry[];
}

/** Entries of one save lie together and share moment, writer, revision and action. */
export function historyGroups(entries: readonly HistoryEntry[]): readonly HistoryGroup[] {
  const groups: (HistoryGroup & { entries: HistoryEntry[] })[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    const key = `${entry.revision} ${entry.at} ${entry.by} ${entry.action}`;
    if (last?.key === key) last.entries.push(entry);
    else groups.push({ key, at: entry.at, by: entry.by, action: entry.action, entries: [entry] });
  }
  return groups;
}
