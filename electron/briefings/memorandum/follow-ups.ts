import { createTranslator } from '../../../domain/messages/messages.ts';
import { formatPartialDate, latestDay, type PartialDate } from '../../../domain/partial-date.ts';
import type { ValuesOf } from '../../../domain/records/index.ts';
import type { BriefingContext } from '../briefing.ts';
import type { MeetingSources } from '../meeting-sources.ts';
import { printDay, type Toned } from '../page.ts';

interface FollowUpRow {
  readonly task: string;
  readonly who: string;
  readonly due: string;
  readonly state: Toned | null;
}

type FollowUp = ValuesOf<'meeting'>['followUps'][number];

export function followUps({ meeting }: MeetingSources, context: BriefingContext) {
  if (meeting.followUps.length === 0) return null;
  const t = createTranslator(context.language);
  const today = printDay(context);
  return {
    heading: t('meeting.followUps'),
    columns: [
      t('meeting.followUps.task'),
      t('meeting.followUps.responsible'),
      t('meeting.followUps.due'),
      t('meeting.followUps.state'),
    ],
    rows: meeting.followUps.map(
      (followUp): FollowUpRow => ({
        task: followUp.task ?? '',
        who: who(followUp),
        due: followUp.due ? formatPartialDate(followUp.due, context.language, 'long') : '',
        state: state(followUp),
      }),
    ),
  };

  function who({ side, responsible }: FollowUp): string {
    if (!side) return responsible ?? '';
    const sideLabel = t(`briefing.side.${side}`);
    return responsible ? t('briefing.sideAndWho', { side: sideLabel, who: responsible }) : sideLabel;
  }

  function state(followUp: FollowUp): Toned | null {
    switch (followUp.state) {
      case null:
        return null;
      case 'done':
        return { label: t('meeting.followUps.state.done'), tone: 'done' };
      case 'dropped':
        return { label: t('meeting.followUps.state.dropped'), tone: 'neutral' };
      case 'open': {
        const days = followUp.due ? daysOverdue(followUp.due, today) : 0;
        return days > 0
          ? { label: t('briefing.overdue', { count: days }), tone: 'blocked' }
          : { label: t('meeting.followUps.state.open'), tone: 'action' };
      }
    }
  }
}

/** Counted from the last day the due date may mean; a date without an end is never overdue. */
function daysOverdue(due: PartialDate, today: string): number {
  const last = latestDay(due);
  return last === null || last >= today ? 0 : Math.round((Date.parse(today) - Date.parse(last)) / 86_400_000);
}
