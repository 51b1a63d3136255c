import { countryName } from '../../../domain/countries.ts';
import { createTranslator } from '../../../domain/messages/messages.ts';
import { formatDay, formatSpan, localDay } from '../../../domain/moment.ts';
import { preferredName } from '../../../domain/names.ts';
import { formatPartialDate } from '../../../domain/partial-date.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { type BriefingContext, briefing, type Printout } from '../briefing.ts';
import { pdfFileName } from '../file-name.ts';
import { gatherMeeting, type MeetingSources } from '../meeting-sources.ts';
import {
  classificationMark,
  type Labelled,
  type PageData,
  pagePattern,
  preparedLine,
  runningTitle,
  type Toned,
} from '../page.ts';
import { delegations } from './delegations.ts';
import { followUps } from './follow-ups.ts';

/** The memorandum of conversation: who met, what was said, what came of it, and what is still to be done. Internal. */
export const memorandum = briefing({ from: 'meeting', gather: gatherMeeting, project: projectMemorandum });

function projectMemorandum(sources: MeetingSources, context: BriefingContext): Result<Printout> {
  const { meeting, version, officials, place } = sources;
  const t = createTranslator(context.language);
  const kind = t('briefing.memorandum');
  const subject = meeting.subject ?? '';
  const day = meeting.start && formatDay(localDay(meeting.start), context.language);
  const page: PageData = {
    language: context.language,
    documentTitle: t('briefing.documentTitle', { kind, subject }),
    runningTitle: [runningTitle(subject), day].filter((part) => part).join(', '),
    classification: classificationMark([meeting, ...officials.values(), ...(place ? [place] : [])], context),
    pagePattern: pagePattern(context),
    stage: meeting.status && meeting.status !== 'final' ? t(`meeting.status.${meeting.status}`) : null,
    version: t('briefing.version', { version: String(version) }),
    prepared: preparedLine(context),
  };
  return ok({
    template: 'memorandum/template.typ',
    data: {
      ...page,
      kind,
      subject,
      facts: facts(sources, context),
      delegations: delegations(sources, context),
      agenda: agenda(sources, context),
      memorandum: meeting.memorandum && { heading: t('briefing.conversation'), text: meeting.memorandum },
      followUps: followUps(sources, context),
      publications: publications(sources, context),
    },
    createdAt: context.now,
    suggestedName: pdfFileName([meeting.start && localDay(meeting.start), kind, meeting.subject]),
  });
}

function facts({ meeting, place }: MeetingSources, { language }: BriefingContext): readonly Labelled[] {
  const t = createTranslator(language);
  const form = meeting.form && t(`meeting.form.${meeting.form}`);
  const event = meeting.marginsOf;
  const isMarginsMeeting = meeting.form === 'onTheMargins' && event !== null;
  const where = [place && preferredName(place.names, language)?.text, meeting.room, place?.locality];
  return present([
    { label: t('meeting.form'), text: isMarginsMeeting ? t('briefing.onTheMarginsOf', { event }) : form },
    { label: t('meeting.marginsOf'), text: isMarginsMeeting ? null : event },
    { label: t('briefing.date'), text: meeting.start && formatSpan(meeting.start, meeting.end, language) },
    { label: t('meeting.place'), text: where.filter((part) => part).join(', ') },
    { label: t('meeting.counterpart'), text: meeting.counterpart && countryName(meeting.counterpart, language) },
    { label: t('meeting.status'), text: meeting.status && t(`meeting.status.${meeting.status}`) },
  ]);
}

/** Lines that have something to say. */
const present = (lines: readonly { readonly label: string; readonly text: string | null }[]): readonly Labelled[] =>
  lines.flatMap(({ label, text }) => (text ? [{ label, text }] : []));

interface AgendaItem {
  readonly number: string;
  readonly topic: string;
  readonly outcomeKind: Toned | null;
  readonly parts: readonly Labelled[];
}

const outcomeTone = { agreed: 'done', noted: 'neutral', deferred: 'attention', disagreed: 'blocked' } as const;

function agenda({ meeting }: MeetingSources, { language }: BriefingContext) {
  if (meeting.agenda.length === 0) return null;
  const t = createTranslator(language);
  const items = meeting.agenda.map(
    (item, index): AgendaItem => ({
      number: String(index + 1),
      topic: item.topic ?? '',
      outcomeKind: item.outcomeKind && {
        label: t(`meeting.agenda.outcomeKind.${item.outcomeKind}`),
        tone: outcomeTone[item.outcomeKind],
      },
      parts: present([
        { label: t('meeting.agenda.weSaid'), text: item.weSaid },
        { label: t('meeting.agenda.theySaid'), text: item.theySaid },
        { label: t('meeting.agenda.outcome'), text: item.outcome },
      ]),
    }),
  );
  return { heading: t('meeting.agenda'), items };
}

/** What was said in public, as numbered sources; the texts themselves are the press release's. */
function publications({ meeting }: MeetingSources, { language }: BriefingContext) {
  if (meeting.publications.length === 0) return null;
  const t = createTranslator(language);
  const items = meeting.publications.map((publication) => ({
    title: publication.title,
    detail: [
      publication.side && t(`briefing.side.${publication.side}`),
      publication.kind && t(`meeting.publications.kind.${publication.kind}`),
      publication.language && t(`meeting.publications.language.${publication.language}`),
      publication.publishedOn && formatPartialDate(publication.publishedOn, language, 'long'),
      publication.where,
    ]
      .filter((part) => part)
      .join(' · '),
  }));
  return { heading: t('meeting.publications'), items };
}
