import type { LabelKey } from '../../domain/messages/messages.ts';
import { type RecordTypeName, recordTypeNames } from '../../domain/records/index.ts';

export type Section =
  | { readonly kind: 'today'; readonly label: LabelKey }
  | { readonly kind: 'records'; readonly type: RecordTypeName; readonly label: LabelKey }
  | { readonly kind: 'settings'; readonly label: LabelKey };

interface SectionGroup {
  /** Null for those that stand by themselves. */
  readonly label: LabelKey | null;
  readonly sections: readonly Section[];
}

/** Where a record type stands that is not named here. */
const otherTypes: LabelKey = 'shell.rail.return';
const headOfType: Partial<Readonly<Record<RecordTypeName, LabelKey>>> = {
  meeting: 'shell.rail.talks',
  official: 'shell.rail.talks',
};

const groupOf = (head: LabelKey): SectionGroup => ({
  label: head,
  sections: recordTypeNames
    .filter((type) => (headOfType[type] ?? otherTypes) === head)
    .map((type) => ({ kind: 'records', type, label: `${type}.many` })),
});

/** The rail from top to bottom. The order gives the keys Alt 1, Alt 2 and so on. */
export const sectionGroups: readonly SectionGroup[] = [
  { label: null, sections: [{ kind: 'today', label: 'common.today' }] },
  groupOf('shell.rail.talks'),
  groupOf('shell.rail.return'),
  { label: null, sections: [{ kind: 'settings', label: 'shell.settings' }] },
];

export const sections: readonly Section[] = sectionGroups.flatMap((group) => group.sections);

export const keysOfSection = (section: Section): string => `alt+${sections.indexOf(section) + 1}`;

export const sectionId = (section: Section): string => (section.kind === 'records' ? section.type : section.kind);
