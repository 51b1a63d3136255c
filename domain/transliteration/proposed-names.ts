/** Latin renderings offered beside a Cyrillic name. Proposals: whoever has seen the passport writes what stands in it. */
import type { NameRendering } from '../names.ts';
import { russianToLatin, tajikToLatin } from './bgn-pcgn.ts';
import { toTravelDocumentLatin } from './icao-9303.ts';

type ProposedRendering = Pick<NameRendering, 'text' | 'script' | 'language' | 'scheme' | 'preferred'>;

/**
 * By both tables, without those whose text is already among the names in Latin script. A name of no stated language is taken as
 * Tajik, which has all the Russian letters; of a language neither table was made for, nothing is proposed.
 */
export function proposedLatinNames(
  rendering: Pick<NameRendering, 'text' | 'script' | 'language'>,
  names: readonly Pick<NameRendering, 'text' | 'script'>[] = [],
): readonly ProposedRendering[] {
  const language = rendering.language?.split('-')[0] ?? 'tg';
  if (rendering.script !== 'Cyrl' || (language !== 'tg' && language !== 'ru')) return [];
  const toLatin = language === 'ru' ? russianToLatin : tajikToLatin;
  const taken = new Set(names.filter(({ script }) => script === 'Latn').map(({ text }) => text));
  const proposed: ProposedRendering[] = [];
  for (const [scheme, text] of [
    ['bgnPcgn', toLatin(rendering.text)],
    ['icao9303', toTravelDocumentLatin(rendering.text)],
  ] as const) {
    if (taken.has(text)) continue;
    taken.add(text);
    proposed.push({ text, script: 'Latn', language: rendering.language, scheme, preferred: false });
  }
  return proposed;
}
