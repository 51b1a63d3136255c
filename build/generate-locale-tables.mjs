/**
 * Writes the tables in domain/locale from CLDR. Chromium is built without Tajik, and its names of countries in English and Russian
 * are not those of plain Node (Falkland Islands, Hong Kong, Palestine); names of cities for time zones are in no engine's Intl at
 * all. With tables, window, vault, print and tests say the same.
 *
 * `node build/generate-locale-tables.mjs` writes; a test calls `localeTables()` and compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** @typedef {'en' | 'ru' | 'tg'} Language */
/** CLDR's JSON is as deep as its subject. @typedef {any} Cldr */

/** @param {string} name @param {Language} language @param {string} file @returns {Cldr} */
const cldr = (name, language, file) =>
  JSON.parse(readFileSync(require.resolve(`${name}/main/${language}/${file}.json`), 'utf8')).main[language];

/** Short forms in use between states, where CLDR 48 has a note in brackets, a capital for a name, or disputed wording. */
const englishCountries = {
  CD: 'Democratic Republic of the Congo',
  CG: 'Congo',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  MO: 'Macao',
  PS: 'Palestine',
};
const russianCountries = {
  CD: 'Демократическая Республика Конго',
  CG: 'Конго',
  HK: 'Гонконг',
  MM: 'Мьянма',
  MO: 'Макао',
  PS: 'Палестина',
};

/** Besides: spellings against Tajik orthography (Африқо, Кувайт, Саҳро) and names in Russian form (Белорус, Хитой). */
const tajikCountries = {
  AE: 'Аморати Муттаҳидаи Араб',
  BY: 'Беларус',
  CD: 'Ҷумҳурии Демократии Конго',
  CG: 'Ҷумҳурии Конго',
  CN: 'Чин',
  EH: 'Саҳрои Ғарбӣ',
  HK: 'Ҳонконг',
  IO: 'Қаламрави Британия дар уқёнуси Ҳинд',
  KW: 'Кувайт',
  MO: 'Макао',
  NL: 'Нидерланд',
  OM: 'Уммон',
  PS: 'Фаластин',
  US: 'Иёлоти Муттаҳидаи Амрико',
  VA: 'Вотикон',
  ZA: 'Африқои Ҷанубӣ',
};

/** Cities CLDR has no Tajik name for, or has in another spelling than Tajik papers do. */
/** @type {Readonly<Record<Language, Readonly<Record<string, string>>>>} */
const cityOverrides = {
  en: {},
  ru: { UTC: 'UTC' },
  tg: { UTC: 'UTC', 'Asia/Ashgabat': 'Ашқобод', 'Europe/Vatican': 'Вотикон', 'Pacific/Honolulu': 'Гонолулу' },
};

/** CLDR keeps the first spelling of a zone for ever; newer engines list the second. */
const renamedZones = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** @param {Language} language */
const months = (language) => {
  const names = cldr('cldr-dates-full', language, 'ca-gregorian').dates.calendars.gregorian.months['stand-alone'];
  /** @param {'wide' | 'abbreviated'} width @returns {string[]} */
  const list = (width) => Object.values(names[width]).map((name) => name.toLowerCase());
  return { long: list('wide'), short: list('abbreviated') };
};

/** @param {Language} language */
const weekdays = (language) => {
  const names = cldr('cldr-dates-full', language, 'ca-gregorian').dates.calendars.gregorian.days['stand-alone'].wide;
  return ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => String(names[day]).toLowerCase());
};

/** @param {Language} language @param {Record<string, string>} ours @returns {[string, string][]} */
function countries(language, ours) {
  const names = cldr('cldr-localenames-full', language, 'territories').localeDisplayNames.territories;
  const pairs = Object.entries(names).filter(([code]) => /^[A-Z]{2}$/.test(code) && !notCountries.has(code));
  return Object.entries({ ...Object.fromEntries(pairs), ...ours });
}

/** Codes CLDR names besides the officially assigned ones of ISO 3166-1. */
const notCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' '));

/** @param {Language} language @returns {[string, string][]} */
function cities(language) {
  /** @type {[string, string][]} */
  const found = [];
  /** @param {Cldr} node @param {string[]} path */
  const walk = (node, path) => {
    for (const [name, below] of Object.entries(node)) {
      if (below._type !== 'zone') walk(below, [...path, name]);
      else if (below.exemplarCity && path[0] !== 'Etc') found.push([[...path, name].join('/'), below.exemplarCity]);
    }
  };
  walk(cldr('cldr-dates-full', language, 'timeZoneNames').dates.timeZoneNames.zone, []);
  /** @type {Record<string, string | undefined>} */
  const byZone = { ...Object.fromEntries(found), ...cityOverrides[language] };
  for (const [first, now] of Object.entries(renamedZones)) byZone[now] ??= byZone[first];
  return Object.entries(byZone).flatMap(([zone, city]) => (city === undefined ? [] : [[zone, city]]));
}

/** English names are the last part of the identifier, but for these. @param {[string, string]} entry */
const unlikeIdentifier = ([zone, city]) => zone.split('/').at(-1)?.replaceAll('_', ' ') !== city;

/** Several entries a line, so that a table of hundreds stays a page. @param {[string, string][]} entries */
function packed(entries) {
  /** @type {string[]} */
  const lines = [];
  for (const [key, name] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entry = `${key}=${name}`;
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length < 110) lines[lines.length - 1] = `${last}|${entry}`;
    else lines.push(entry);
  }
  return `\`\n${lines.join('\n')}\n\``;
}

/** @param {readonly string[]} names */
const list = (names) => `[${names.map((name) => `'${name}'`).join(', ')}]`;

const note = `// biome-ignore-all format: generated, and packed to stay a page
// Generated from CLDR by build/generate-locale-tables.mjs; corrections go there.
`;
const head = `${note}import { readTable } from './table.ts';
`;

/** @returns {Record<string, string>} the text of each generated file */
export function localeTables() {
  const tajik = months('tg');
  return {
    'domain/locale/tg.ts': `${note}
export const tajikMonths: readonly string[] = ${list(tajik.long)};
export const tajikShortMonths: readonly string[] = ${list(tajik.short)};
/** From Monday. */
export const tajikWeekdays: readonly string[] = ${list(weekdays('tg'))};
`,
    'domain/locale/country-names.ts': `${head}
export const englishCountryNames = readTable(${packed(countries('en', englishCountries))});

export const russianCountryNames = readTable(${packed(countries('ru', russianCountries))});

export const tajikCountryNames = readTable(${packed(countries('tg', tajikCountries))});
`,
    'domain/locale/zone-cities.ts': `${head}
/** Only those that are not the last part of the identifier. */
export const englishZoneCities = readTable(${packed(cities('en').filter(unlikeIdentifier))});

export const russianZoneCities = readTable(${packed(cities('ru'))});

export const tajikZoneCities = readTable(${packed(cities('tg'))});
`,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, text] of Object.entries(localeTables())) {
    writeFileSync(new URL(`../${file}`, import.meta.url), text);
    console.log(file);
  }
}
