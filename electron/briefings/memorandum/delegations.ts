import { createTranslator } from '../../../domain/messages/messages.ts';
import { type NameRendering, preferredName } from '../../../domain/names.ts';
import type { ValuesOf } from '../../../domain/records/index.ts';
import type { BriefingContext } from '../briefing.ts';
import type { MeetingSources } from '../meeting-sources.ts';

interface Person {
  readonly name: string;
  /** The name as its bearer writes it, where the reader's rendering is another. */
  readonly original: string | null;
  /** Null for a plain member. */
  readonly role: string | null;
  readonly post: string | null;
}

interface Delegation {
  readonly label: string;
  readonly people: readonly Person[];
}

type Participant = ValuesOf<'meeting'>['participants'][number];

const sides = ['ours', 'theirs', 'third'] as const;

export function delegations({ meeting, officials }: MeetingSources, { language }: BriefingContext) {
  const t = createTranslator(language);
  const present = sides.flatMap((side): Delegation[] => {
    const participants = inOrder(meeting.participants.filter((participant) => participant.side === side));
    if (participants.length === 0) return [];
    return [{ label: t(`briefing.delegation.${side}`), people: participants.map(person) }];
  });
  return present.length === 0 ? null : { heading: t('meeting.participants'), sides: present };

  function person({ official, name, post, role }: Participant): Person {
    const record = official && officials.get(official.id);
    const names = record?.names ?? [];
    const shown = preferredName(names, language)?.text ?? name ?? '';
    return {
      name: shown,
      original: ownWriting(names, shown),
      role: role && role !== 'member' ? t(`briefing.role.${role}`) : null,
      post: post ?? record?.post ?? null,
    };
  }
}

/** Heads of delegation first; otherwise the order of precedence in which the rows stand. */
const inOrder = (participants: readonly Participant[]): readonly Participant[] => [
  ...participants.filter((participant) => participant.role === 'headOfDelegation'),
  ...participants.filter((participant) => participant.role !== 'headOfDelegation'),
];

function ownWriting(names: readonly NameRendering[], shown: string): string | null {
  const own = names.find((rendering) => rendering.scheme === 'native');
  return own && own.text !== shown ? own.text : null;
}
