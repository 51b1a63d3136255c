import { type Language, languages } from '../../domain/language.ts';

/** The first of the user's languages that Safir speaks. */
export function firstKnownLanguage(wanted: readonly string[]): Language | null {
  for (const tag of wanted) {
    const known = languages.find((language) => tag.toLowerCase().split(/[-_]/, 1)[0] === language);
    if (known) return known;
  }
  return null;
}
