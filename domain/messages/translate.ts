/**
 * Messages stand with their three languages side by side and are called by a literal key. A missing language, a missing plural
 * form, a misspelt key and a value that is not passed do not compile.
 */
import { createInstance, type i18n } from 'i18next';
import type { Language } from '../language.ts';
import { formatNumber } from '../numbers.ts';
import { pseudo } from './pseudo.ts';

export type PlainMessage = Readonly<Record<Language, string>>;

/** The forms each language counts with. Tajik nouns do not change after a number. */
export interface PluralMessage {
  readonly en: { readonly one: string; readonly other: string };
  readonly ru: { readonly one: string; readonly few: string; readonly many: string; readonly other: string };
  readonly tg: { readonly other: string };
}

export type Message = PlainMessage | PluralMessage;

export type MessageTable = Readonly<Record<`${string}.${string}`, Message>>;

/** `qps` is accented, lengthened English: what is not translated, or cut off, stands out. For tests only. */
export type TranslatorLanguage = Language | 'qps';

type Placeholders<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The names between double braces in the English text; a plural always takes `count`. */
export type ValueNames<M> = M extends PlainMessage
  ? Placeholders<M['en']>
  : M extends PluralMessage
    ? Placeholders<M['en']['one' | 'other']> | 'count'
    : never;

/**
 * What a message is filled with. Numbers are written as the reader's language writes them, so years, codes and anything else that
 * is not an amount are passed as text.
 */
export type ValuesOf<M> = {
  readonly [Name in ValueNames<M>]: Name extends 'count' ? number : string | number;
};

export type ArgumentsOf<M> = [ValueNames<M>] extends [never] ? [] : [values: ValuesOf<M>];

export type TranslateFrom<Table extends MessageTable> = <Key extends keyof Table & string>(
  key: Key,
  ...values: ArgumentsOf<Table[Key]>
) => string;

/** A translator over one table of messages; `createTranslator` in messages.ts is the one over all of them. */
export function translatorOf<Table extends MessageTable>(
  messages: Table,
  language: TranslatorLanguage,
): TranslateFrom<Table> {
  const instance = createI18n(messages, language);
  const numbersIn = language === 'qps' ? 'en' : language;
  // A screen asks for hundreds of labels at each drawing, and i18next thinks about each for a while.
  const labels = new Map<string, string>();
  return (key, ...[values]) => {
    if (values) return instance.t(key, withNumbersWritten(values, numbersIn));
    const label = labels.get(key) ?? instance.t(key);
    labels.set(key, label);
    return label;
  };
}

/** Which way windows and pages run in that language. The direction of one piece of text is its script's, not this. */
export const direction = (language: TranslatorLanguage): 'ltr' | 'rtl' => directions[language];

const directions: Readonly<Record<TranslatorLanguage, 'ltr' | 'rtl'>> = { en: 'ltr', ru: 'ltr', tg: 'ltr', qps: 'ltr' };

function createI18n(messages: MessageTable, language: TranslatorLanguage): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: resourcesOf(messages, language) } },
    // Otherwise it answers with keys until the next tick.
    initAsync: false,
    // Keys hold dots, and are whole.
    keySeparator: false,
    nsSeparator: false,
    // React and Typst escape what they show; escaping here would be seen as &#39;. Values are put in verbatim, never read as syntax.
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  return instance;
}

function resourcesOf(messages: MessageTable, language: TranslatorLanguage): Record<string, string> {
  const write = language === 'qps' ? pseudo : (text: string) => text;
  const resources: Record<string, string> = {};
  for (const [key, message] of Object.entries(messages)) {
    const forms: string | Readonly<Record<string, string>> = message[language === 'qps' ? 'en' : language];
    if (typeof forms === 'string') {
      resources[key] = write(showCount(forms));
      continue;
    }
    // Chromium knows no Tajik and counts it as English: each category gets a text, so it does not matter which one is asked for.
    // No `zero`: i18next would take it for any language with a count of 0.
    for (const category of ['one', 'two', 'few', 'many', 'other']) {
      const form = forms[category] ?? forms.other;
      if (form !== undefined) resources[`${key}_${category}`] = write(showCount(form));
    }
  }
  return resources;
}

/** `count` chooses the form and stays a number; what is shown is `countText`, the number as the language writes it. */
const showCount = (form: string): string => form.replaceAll('{{count}}', '{{countText}}');

function withNumbersWritten(
  values: Readonly<Record<string, string | number>>,
  language: Language,
): Record<string, string | number> {
  const written: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    written[name] = typeof value === 'number' ? formatNumber(value, language) : value;
  }
  if (typeof values.count === 'number') {
    written.countText = formatNumber(values.count, language);
    written.count = values.count;
  }
  return written;
}
