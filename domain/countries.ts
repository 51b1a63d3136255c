import { z } from 'zod';
import { customIssue } from './issues.ts';
import { type Language, languages } from './language.ts';
import { englishCountryNames, russianCountryNames, tajikCountryNames } from './locale/country-names.ts';
import { sortKey } from './sort-key.ts';
import { foldForSearch } from './text.ts';

export type CountryCode = string & { readonly brand: 'CountryCode' };

const assigned = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
  'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
  'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ ' +
  'UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ');

const known: ReadonlySet<string> = new Set(assigned);

export const isCountryCode = (code: string): code is CountryCode => known.has(code);

/** ISO 3166-1 alpha-2, the 249 officially assigned codes. */
export const countryCodes: readonly CountryCode[] = assigned.filter(isCountryCode);

export const countrySchema = z.string().transform((code, context): CountryCode => {
  if (isCountryCode(code)) return code;
  context.addIssue(customIssue('unknown-country', { code: code.slice(0, 12) }));
  return z.NEVER;
});

// From tables and not from Intl: engines differ in these names, and Chromium has no Tajik ones.
const names: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: englishCountryNames,
  ru: russianCountryNames,
  tg: tajikCountryNames,
};

export const countryName = (code: CountryCode, language: Language): string => names[language].get(code) ?? code;

export interface FoundCountry {
  readonly code: CountryCode;
  readonly name: string;
}

/**
 * Countries by what one types: a name in any of the three languages, or the code. Names that begin with it come first, then names
 * with a word that does; within each in the reader's alphabet. Nothing typed finds all.
 */
export function findCountries(typed: string, language: Language): readonly FoundCountry[] {
  const wanted = foldForSearch(typed);
  return searchableCountries()
    .map((country) => ({ country, rank: rankOf(country, wanted) }))
    .filter(({ rank }) => rank < 3)
    .map(({ country, rank }) => {
      const name = countryName(country.code, language);
      return { code: country.code, name, order: `${rank} ${sortKey(name)}` };
    })
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ code, name }) => ({ code, name }));
}

interface SearchableCountry {
  readonly code: CountryCode;
  readonly names: readonly string[];
}

let searchable: readonly SearchableCountry[] | undefined;
/** Folded once, and only when somebody searches. */
function searchableCountries(): readonly SearchableCountry[] {
  searchable ??= countryCodes.map((code) => ({
    code,
    names: languages.map((language) => foldForSearch(countryName(code, language))),
  }));
  return searchable;
}

function rankOf({ code, names }: SearchableCountry, wanted: string): number {
  if (code.toLowerCase() === wanted) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  return names.some((name) => name.includes(` ${wanted}`)) ? 2 : 3;
}
