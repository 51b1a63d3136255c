import { createTranslator } from '../../../domain/messages/messages.ts';
import { formatDay, localDay } from '../../../domain/moment.ts';
import { preferredName } from '../../../domain/names.ts';
import { formatPartialDate } from '../../../domain/partial-date.ts';
import type { ValuesOf } from '../../../domain/records/index.ts';
import { failed, ok, type Result } from '../../../domain/result.ts';
import { type BriefingContext, briefing, type Printout } from '../briefing.ts';
import { pdfFileName } from '../file-name.ts';
import { gatherMeeting, type MeetingSources } from '../meeting-sources.ts';
import { classificationMark, type PageData, pagePattern, runningTitle } from '../page.ts';

/** What we published of a meeting, on the ministry's letterhead. Nothing else of the record is printed. */
export const pressRelease = briefing({ from: 'meeting', gather: gatherMeeting, project: projectPressRelease });

type Publication = ValuesOf<'meeting'>['publications'][number];

const unclassified = { classification: 'unclassified', caveat: null } as const;

function projectPressRelease(sources: MeetingSources, context: BriefingContext): Result<Printout> {
  const { meeting, place } = sources;
  const { language } = context;
  const t = createTranslator(language);
  const ours = meeting.publications.filter((publication) => publication.side === 'ours' && publication.text);
  const publication = chosen(ours.filter((candidate) => candidate.language === language));
  if (!publication) return failed({ kind: 'nothing-to-print', languages: languagesOf(ours) });

  const published = isPublished(publication);
  const kind = t(`meeting.publications.kind.${publication.kind ?? 'pressRelease'}`);
  const title = publication.title ?? '';
  const page: PageData = {
    language,
    documentTitle: title === '' ? kind : t('briefing.documentTitle', { kind, subject: title }),
    runningTitle: runningTitle(title),
    // Until it is published, the text is as internal as the record it stands in.
    classification: classificationMark([published ? unclassified : meeting], context),
    pagePattern: pagePattern(context),
    stage: published ? null : t('briefing.notPublished'),
    version: null,
    prepared: null,
  };
  return ok({
    template: 'press-release/template.typ',
    data: {
      ...page,
      letterhead: t('briefing.letterhead'),
      kind,
      dateLine: [dayOf(publication, meeting, context), publicPlace(place, context)].filter((part) => part).join(', '),
      title,
      text: publication.text,
      published: publication.where && t('briefing.published', { where: publication.where }),
    },
    createdAt: context.now,
    suggestedName: pdfFileName([meeting.start && localDay(meeting.start), kind, publication.title]),
  });
}

const byPreference = ['pressRelease', 'readOut', 'jointCommunique'] as const;

/** The press release rather than another kind; among several, the one written down last. */
const chosen = (candidates: readonly Publication[]): Publication | undefined =>
  byPreference
    .map((kind) => candidates.findLast((candidate) => candidate.kind === kind))
    .find((candidate) => candidate !== undefined);

const languagesOf = (publications: readonly Publication[]) => [
  ...new Set(publications.flatMap(({ language }) => (language ? [language] : []))),
];

/** The record says when or where it appeared. */
const isPublished = ({ publishedOn, where }: Publication): boolean => publishedOn !== null || where !== null;

function dayOf(
  { publishedOn }: Publication,
  { start }: ValuesOf<'meeting'>,
  { language }: BriefingContext,
): string | null {
  if (publishedOn) return formatPartialDate(publishedOn, language, 'long');
  return start && formatDay(localDay(start), language);
}

/** A place whose own record is not public is not named. */
const publicPlace = (place: ValuesOf<'place'> | null, { language }: BriefingContext): string | null =>
  place?.classification === 'unclassified' ? (preferredName(place.names, language)?.text ?? null) : null;
