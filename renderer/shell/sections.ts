import type { LabelKey } from '../../domain/messages/messages.ts';
import type { RecordTypeName } from '../../domain/records/index.ts';

export type Section =
  | { readonly kind: 'today'; readonly label: LabelKey }
  | { readonly kind: 'records'; readonly type: RecordTypeName; readonly label: LabelKey }
  | { readonly kind: 'settings'; readonly label: LabelKey };

interface SectionGroup {
  /** Null for those that stand by themselves. */
  readonly label: LabelKey | null;
  readonly sections: readonly Section[];
}

/** The rail from top to bottom. The order gives the keys Alt 1, Alt 2 and so on. */
export const sectionGroups: readonly SectionGroup[] = [
  { label: null, sections: [{ kind: 'today', label: 'common.today' }] },
  { label: 'shell.rail.talks', sections: [{ kind: 'records', type: 'meeting', label: 'meeting.many' }] },
  {
    label: 'shell.rail.reference',
    sections: [
      { kind: 'records', type: 'official', label: 'official.many' },
      { kind: 'records', type: 'place', label: 'place.many' },
    ],
  },
  { label: null, sections: [{ kind: 'settings', label: 'shell.settings' }] },
];

export const sections: readonly Section[] = sectionGroups.flatMap((group) => group.sections);

export const keysOfSection = (section: Section): string => `alt+${sections.indexOf(section) + 1}`;

export const sectionId = (section: Section): string => (section.kind === 'records' ? section.type : section.kind);
