/**
 * All messages of windows, menus and PDFs, merged. To add a feature: write `<feature>.ts` beside this file
 * (`export const fooMessages = { 'foo.bar': { en, ru, tg } } as const satisfies MessageTable`), import it, and add it to `tables`.
 */
import { ageMessages } from './ages.ts';
import { briefingMessages } from './briefings.ts';
import { caseMessages } from './cases.ts';
import { commonMessages } from './common.ts';
import { dateMessages } from './dates.ts';
import { failuresMessages } from './failures.ts';
import { familyMessages } from './family.ts';
import { gateMessages } from './gates.ts';
import { issueMessages } from './issues.ts';
import { listMessages } from './lists.ts';
import { lockMessages } from './lock.ts';
import { meetingMessages } from './meeting.ts';
import { officialMessages } from './official.ts';
import { operationMessages } from './operation.ts';
import { personMessages } from './person.ts';
import { placeMessages } from './place.ts';
import { programMessages } from './program.ts';
import { recordFieldsMessages } from './record-fields.ts';
import { recordSideMessages } from './record-side.ts';
import { recordsMessages } from './records.ts';
import { settingsMessages } from './settings.ts';
import { sheetMessages } from './sheet.ts';
import { shellMessages } from './shell.ts';
import { spreadsheetMessages } from './spreadsheets.ts';
import {
  type TranslateFrom,
  type TranslatorLanguage,
  translatorOf,
  type ValueNames,
  type ValuesOf,
} from './translate.ts';

const tables = [
  ageMessages,
  briefingMessages,
  caseMessages,
  commonMessages,
  dateMessages,
  failuresMessages,
  familyMessages,
  gateMessages,
  issueMessages,
  listMessages,
  lockMessages,
  meetingMessages,
  officialMessages,
  operationMessages,
  personMessages,
  placeMessages,
  programMessages,
  recordFieldsMessages,
  recordSideMessages,
  recordsMessages,
  settingsMessages,
  sheetMessages,
  shellMessages,
  spreadsheetMessages,
] as const;

type Merged<Tables extends readonly unknown[]> = Tables extends readonly [infer First, ...infer Rest]
  ? First & Merged<Rest>
  : unknown;

type Repeated<Tables extends readonly unknown[], Seen = never> = Tables extends readonly [infer First, ...infer Rest]
  ? Extract<keyof First, Seen> | Repeated<Rest, Seen | keyof First>
  : never;

/** Turns into an error that names the key when two tables have the same one. */
type Distinct<Tables extends readonly unknown[]> = [Repeated<Tables>] extends [never]
  ? Merged<Tables>
  : { readonly 'key in two tables': Repeated<Tables> };

export type Messages = Distinct<typeof tables>;

export const messages: Messages = Object.assign({}, ...tables);

export type MessageKey = keyof Messages;

export type MessageValues<Key extends MessageKey> = ValuesOf<Messages[Key]>;

/** Keys of messages that take no values: what a table of labels may name. */
export type LabelKey = {
  [Key in MessageKey]: [ValueNames<Messages[Key]>] extends [never] ? Key : never;
}[MessageKey];

export type Translate = TranslateFrom<Messages>;

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(messages, key);

const translators = new Map<TranslatorLanguage, Translate>();

/** Made once for each language and kept. */
export function createTranslator(language: TranslatorLanguage): Translate {
  let translate = translators.get(language);
  if (!translate) {
    translate = translatorOf(messages, language);
    translators.set(language, translate);
  }
  return translate;
}
