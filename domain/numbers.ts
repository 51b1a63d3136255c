import type { Language } from './language.ts';

// Tajik writes numbers as Russian does (CLDR: comma, no-break space), and Chromium knows no Tajik.
const locales = { en: 'en-GB', ru: 'ru', tg: 'ru' } as const satisfies Record<Language, string>;

const formats = new Map<Language, Intl.NumberFormat>();

/** An amount: grouped in thousands, at most three decimals. Not for years or codes. */
export function formatNumber(value: number, language: Language): string {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.NumberFormat(locales[language]);
    formats.set(language, format);
  }
  return format.format(value);
}

const conjunctions = { and: { en: 'and', ru: 'и', tg: 'ва' }, or: { en: 'or', ru: 'или', tg: 'ё' } } as const;

/** `a, b and c`. Written here and not by Intl, which has no Tajik and differs between versions in the last comma. */
export function formatList(items: readonly string[], language: Language, joined: 'and' | 'or' = 'and'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${conjunctions[joined][language]} ${last}`;
}
