/** What every page of every briefing bears: classification above and below, page numbers, who prepared it and when. */
import { type ClassificationLevel, highestLevel } from '../../domain/classification.ts';
import { createTranslator } from '../../domain/messages/messages.ts';
import { formatDay } from '../../domain/moment.ts';
import type { BriefingContext } from './briefing.ts';

/** Tints of the layout; each goes with a word. */
export type Tone = 'neutral' | 'action' | 'attention' | 'blocked' | 'done';

export interface Toned {
  readonly label: string;
  readonly tone: Tone;
}

export interface Labelled {
  readonly label: string;
  readonly text: string;
}

export interface ClassificationMark extends Toned {
  readonly caveat: string | null;
}

export interface Classified {
  readonly classification: ClassificationLevel | null;
  readonly caveat: string | null;
}

export interface PageData {
  readonly language: string;
  readonly documentTitle: string;
  /** Set small at the foot from the second page on. */
  readonly runningTitle: string;
  readonly classification: ClassificationMark;
  /** Holds `{page}` and `{pages}`, which only the layout knows. */
  readonly pagePattern: string;
  /** That this is not the final text, in words; null when it is. */
  readonly stage: string | null;
  readonly version: string | null;
  readonly prepared: string | null;
}

const toneOf: Readonly<Record<ClassificationLevel, Tone>> = {
  unclassified: 'neutral',
  restricted: 'attention',
  confidential: 'blocked',
  secret: 'blocked',
};

/** The mark of a page bears the highest level of all that is printed on it, and every caveat. */
export function classificationMark(printed: readonly Classified[], { language }: BriefingContext): ClassificationMark {
  const t = createTranslator(language);
  // A record without a level was never saved by the program; it is kept as close as the ones beside it, at least restricted.
  const level = highestLevel(printed.map((record) => record.classification ?? 'restricted'));
  const caveats = [...new Set(printed.flatMap((record) => (record.caveat === null ? [] : [record.caveat])))];
  return {
    label: t(`record.classification.${level}`),
    tone: toneOf[level],
    caveat: caveats.length > 0 ? caveats.join('; ') : null,
  };
}

export const pagePattern = ({ language }: BriefingContext): string =>
  createTranslator(language)('briefing.page', { page: '{page}', pages: '{pages}' });

export function preparedLine(context: BriefingContext): string {
  const { name, post } = context.preparedBy;
  return createTranslator(context.language)('briefing.prepared', {
    who: [name, post].filter((part) => part !== '').join(', '),
    day: formatDay(printDay(context), context.language),
  });
}

/** The calendar day it is now for the one who prints, `YYYY-MM-DD`. */
export function printDay({ now, zone }: BriefingContext): string {
  const parts = new Intl.DateTimeFormat('en', {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: 'year' | 'month' | 'day') => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

const longestRunningTitle = 80;

export function runningTitle(title: string): string {
  const characters = [...title];
  return characters.length <= longestRunningTitle ? title : `${characters.slice(0, longestRunningTitle - 1).join('')}…`;
}
