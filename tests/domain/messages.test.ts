import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { issueKinds } from '../../domain/issues.ts';
import { languages } from '../../domain/language.ts';
import {
  createTranslator,
  isMessageKey,
  type LabelKey,
  type MessageKey,
  type MessageValues,
  messages,
} from '../../domain/messages/messages.ts';
import { direction, type MessageTable, translatorOf } from '../../domain/messages/translate.ts';

const byKey = new Map<string, MessageTable[`${string}.${string}`]>(Object.entries(messages));

const forms = (key: string, language: (typeof languages)[number]): readonly string[] => {
  const text: string | object | undefined = byKey.get(key)?.[language];
  return typeof text === 'object' ? Object.values(text).map(String) : [String(text)];
};
const keys = Object.keys(messages);
const texts = (language: (typeof languages)[number]) =>
  keys.flatMap((key) => forms(key, language).map((text) => [key, text] as const));

const placeholders = (text: string) => [...text.matchAll(/\{\{(.+?)\}\}/g)].map((match) => match[1]).sort();

describe('each message', () => {
  test.each(languages)('says something in %s, without stray spaces or marks of unfinished work', (language) => {
    const wrong = texts(language).filter(
      ([, text]) => text.trim() !== text || text === '' || /TODO|FIXME|\?\?\?|\.\.\./.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('is filled with the same values in the three languages', () => {
    const wrong = keys.filter((key) => {
      const used = languages.map((language) => [...new Set(forms(key, language).flatMap(placeholders))].sort().join());
      return new Set(used).size > 1;
    });
    expect(wrong).toEqual([]);
  });

  test('names its values in plain words and nothing else between braces', () => {
    const wrong = languages.flatMap((language) =>
      texts(language).filter(([, text]) => /[{}]|\$t\(/.test(text.replace(/\{\{[a-z][A-Za-z]*\}\}/g, ''))),
    );
    expect(wrong).toEqual([]);
  });

  test('has a plural that each language can count with', () => {
    const wrong = [...byKey].filter(([, message]) => {
      if (typeof message.en === 'string') return false;
      const found = languages.map((language) => Object.keys(message[language]).sort().join());
      return found.join('|') !== 'one,other|few,many,one,other|other';
    });
    expect(wrong).toEqual([]);
  });

  test.each(['ru', 'tg'] as const)('is written in %s without Latin look-alikes inside a word', (language) => {
    const mixed = /\p{Script=Cyrillic}[\p{M}'’-]*\p{Script=Latin}|\p{Script=Latin}[\p{M}'’]*\p{Script=Cyrillic}/u;
    expect(texts(language).filter(([, text]) => mixed.test(text.replace(/\{\{.+?\}\}/g, ' ')))).toEqual([]);
  });

  test('is written in Tajik with the letters of its alphabet', () => {
    const foreign = /[^\P{Script=Cyrillic}абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюяАБВГҒДЕЁЖЗИӢЙКҚЛМНОПРСТУӮФХҲЧҶШЪЭЮЯ]/u;
    expect(texts('tg').filter(([, text]) => foreign.test(text))).toEqual([]);
  });

  test('is written in Russian with the letters of its alphabet', () => {
    expect(texts('ru').filter(([, text]) => /[^\P{Script=Cyrillic}а-яёА-ЯЁ]/u.test(text))).toEqual([]);
  });

  test('is composed: one character a letter', () => {
    expect(
      languages.flatMap((language) => texts(language).filter(([, text]) => text.normalize('NFC') !== text)),
    ).toEqual([]);
  });
});

const sample = {
  'test.plain': { en: 'Unlock', ru: 'Открыть', tg: 'Кушодан' },
  'test.value': { en: 'Hello {{name}}', ru: 'Привет, {{name}}', tg: 'Салом, {{name}}' },
  'test.count': {
    en: { one: '{{count}} record by {{name}}', other: '{{count}} records by {{name}}' },
    ru: {
      one: '{{count}} запись: {{name}}',
      few: '{{count}} записи: {{name}}',
      many: '{{count}} записей: {{name}}',
      other: '{{count}} записи: {{name}}',
    },
    tg: { other: '{{count}} сабт: {{name}}' },
  },
} as const satisfies MessageTable;

describe('a translator', () => {
  test('counts as each language counts', () => {
    const said = (language: (typeof languages)[number]) =>
      [0, 1, 2, 5, 21, 1234].map((count) => translatorOf(sample, language)('test.count', { count, name: 'A' }));
    expect(said('en')).toEqual([
      '0 records by A',
      '1 record by A',
      '2 records by A',
      '5 records by A',
      '21 records by A',
      '1,234 records by A',
    ]);
    expect(said('ru')).toEqual([
      '0 записей: A',
      '1 запись: A',
      '2 записи: A',
      '5 записей: A',
      '21 запись: A',
      '1\u00A0234 записи: A',
    ]);
    expect(said('tg')).toEqual([
      '0 сабт: A',
      '1 сабт: A',
      '2 сабт: A',
      '5 сабт: A',
      '21 сабт: A',
      '1\u00A0234 сабт: A',
    ]);
  });

  test('puts values in as they are, whatever they look like', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '{{name}}',
        '$t(test.plain)',
        '$&',
        '$1',
        '{{count}}',
        '<b>&amp;</b>',
        '$t(test.value, {"name":"x"})',
      ),
    );
    fc.assert(
      fc.property(value, fc.constantFrom(...languages), (name, language) => {
        const said = translatorOf(sample, language)('test.value', { name });
        expect(said).toBe(sample['test.value'][language].split('{{name}}').join(name));
      }),
      { numRuns: 300 },
    );
  });

  test('answers in its language at once, one beside the other', () => {
    const translators = languages.map((language) => createTranslator(language));
    expect(translators.map((t) => t('issue.not-a-number'))).toEqual([
      'Write a number.',
      'Укажите число.',
      'Адад нависед.',
    ]);
  });

  test('of the pseudo-locale shows what came through it, and keeps the values', () => {
    const t = translatorOf(sample, 'qps');
    expect(t('test.plain')).toBe('⟦Úñļóçķ~~⟧');
    expect(t('test.value', { name: 'Ali' })).toMatch(/^⟦Ĥéļļó Ali~+⟧$/);
    expect(t('test.count', { count: 1, name: 'Ali' })).toMatch(/^⟦1 ŕéçóŕđ ƀý Ali~+⟧$/);
  });

  test('knows its keys and no inherited ones', () => {
    expect(isMessageKey('issue.required')).toBe(true);
    expect(isMessageKey('issue.unheard-of')).toBe(false);
    expect(isMessageKey('constructor')).toBe(false);
  });

  test('each kind of issue has words', () => {
    expect(issueKinds.filter((kind) => !isMessageKey(`issue.${kind}`))).toEqual([]);
  });

  test('lays out windows from the left in all its languages', () => {
    expect([...languages, 'qps' as const].map(direction)).toEqual(['ltr', 'ltr', 'ltr', 'ltr']);
  });
});

test('a wrong key, a missing value and a missing language do not compile', () => {
  const t = translatorOf(sample, 'en');
  expectTypeOf(t<'test.plain'>).parameters.toEqualTypeOf<['test.plain']>();
  expectTypeOf(t<'test.value'>).parameters.toEqualTypeOf<['test.value', { readonly name: string | number }]>();
  expectTypeOf(t<'test.count'>).parameters.toEqualTypeOf<
    ['test.count', { readonly name: string | number; readonly count: number }]
  >();
  expectTypeOf<{ 'test.a': { en: string; ru: string } }>().not.toExtend<MessageTable>();
  expectTypeOf<'issue.unheard-of'>().not.toExtend<MessageKey>();
  expectTypeOf<'issue.too-long'>().not.toExtend<LabelKey>();
  expectTypeOf<'issue.required'>().toExtend<LabelKey>();
  expectTypeOf<MessageValues<'issue.too-long'>>().toEqualTypeOf<{ readonly max: string | number }>();
});
