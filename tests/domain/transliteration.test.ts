import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameRenderingSchema } from '../../domain/names.ts';
import { russianLetters, russianToLatin, tajikLetters, tajikToLatin } from '../../domain/transliteration/bgn-pcgn.ts';
import {
  machineReadable,
  machineReadableName,
  toTravelDocumentLatin,
  travelDocumentLetters,
} from '../../domain/transliteration/icao-9303.ts';
import { proposedLatinNames } from '../../domain/transliteration/proposed-names.ts';

const tajikAlphabet = [...'абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя'];
const russianAlphabet = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'];
const anyLetter = fc.constantFrom(...tajikAlphabet, ...russianAlphabet);
const anyWord = fc
  .array(fc.tuple(anyLetter, fc.boolean()), { minLength: 1, maxLength: 12 })
  .map((letters) => letters.map(([letter, isCapital]) => (isCapital ? letter.toUpperCase() : letter)).join(''));

describe('the tables', () => {
  test('have each letter of the Tajik and of the Russian alphabet', () => {
    expect(tajikAlphabet).toHaveLength(35);
    expect(russianAlphabet).toHaveLength(33);
    for (const letter of new Set([...tajikAlphabet, ...russianAlphabet])) {
      expect([letter, tajikLetters.has(letter), travelDocumentLetters.has(letter)]).toEqual([letter, true, true]);
    }
    for (const letter of russianAlphabet) expect(russianLetters.has(letter)).toBe(true);
  });

  test('give Latin letters and apostrophes only', () => {
    for (const table of [tajikLetters, russianLetters]) {
      for (const latin of table.values()) expect(latin).toMatch(/^(?:[\p{Script=Latin}]+|[’”]|)$/u);
    }
    for (const latin of travelDocumentLetters.values()) expect(latin).toMatch(/^[a-z]*$/);
  });
});

describe('a Tajik name in Latin letters', () => {
  test.each([
    ['Ғафуров Исҳоқ', 'Ghafurov Ishoq'],
    ['Ҷӯраева Наргис', 'Jŭraeva Nargis'],
    ['Қодирова Ҳабиба', 'Qodirova Habiba'],
    ['Тоҷикистон', 'Tojikiston'],
    ['Раҳимӣ', 'Rahimí'],
    ['Хоҷаи Ёқут', 'Khojai Yoqut'],
    ['Муъминшо', 'Mu’minsho'],
    ['Элоқ', 'Ėloq'],
    ['Цирк', 'Sirk'],
    ['Доцент', 'Dotsent'],
    ['Концерт', 'Konsert'],
    ['ШОДӢ', 'SHODÍ'],
    ['А. Ш. Юсуф', 'A. Sh. Yusuf'],
  ])('%s becomes %s', (name, latin) => {
    expect(tajikToLatin(name)).toBe(latin);
  });
});

describe('a Russian name in Latin letters', () => {
  test.each([
    ['Евсеев Юрий', 'Yevseyev Yuriy'],
    ['Щёлкина Наталья', 'Shchëlkina Natal’ya'],
    ['Подъездная Ёлка', 'Pod”yezdnaya Yëlka'],
    ['Эльмира', 'El’mira'],
    ['Мельниченко-Ежова', 'Mel’nichenko-Yezhova'],
    ['ЩУКИНА', 'SHCHUKINA'],
    ['Ғафурова', 'Ghafurova'],
  ])('%s becomes %s', (name, latin) => {
    expect(russianToLatin(name)).toBe(latin);
  });
});

describe('a name for a travel document', () => {
  test.each([
    ['Юрий Щёлкин', 'Iurii Shchelkin'],
    ['Объедков Игорь', 'Obieedkov Igor'],
    ['Раҳимова Мадина', 'Rahimova Madina'],
    ['Ҷӯраев Қосим', 'Juraev Qosim'],
    ['Хайём', 'Khaiem'],
  ])('%s becomes %s', (name, latin) => {
    expect(toTravelDocumentLatin(name)).toBe(latin);
  });

  test('stands in the machine-readable line with its parts apart and filled up', () => {
    expect(machineReadableName({ surname: 'Раҳимова', givenNames: 'Мадина Ҳусейн' })).toBe(
      'RAHIMOVA<<MADINA<HUSEIN<<<<<<<<<<<<<<<<',
    );
    expect(machineReadable("Müller-D'Artagnan Søren")).toBe('MUELLER<DARTAGNAN<SOEREN');
    expect(machineReadable('Œuvre Đorđević ⟨Jr.⟩')).toBe('OEUVRE<DORDEVIC<JR');
    expect(machineReadableName({ surname: '', givenNames: 'Мадина' }, 10)).toBe('MADINA<<<<');
  });

  test('is A to Z and < and nothing else in the machine-readable line, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyWord, fc.string({ unit: 'binary', maxLength: 60 })),
        fc.oneof(anyWord, fc.string({ unit: 'grapheme', maxLength: 60 })),
        (surname, givenNames) => {
          expect(machineReadableName({ surname, givenNames })).toMatch(/^[A-Z<]{39}$/);
          expect(machineReadable(surname)).toMatch(/^(?:[A-Z]+(?:<[A-Z]+)*)?$/);
        },
      ),
    );
  });
});

describe('any name', () => {
  test('leaves no Cyrillic letter of either alphabet behind', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        for (const toLatin of [tajikToLatin, russianToLatin, toTravelDocumentLatin]) {
          expect(toLatin(word)).not.toMatch(/\p{Script=Cyrillic}/u);
        }
      }),
    );
  });

  test('in capitals is the same name in capitals', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        const lower = `а${word.toLowerCase()}`;
        for (const toLatin of [tajikToLatin, russianToLatin, toTravelDocumentLatin]) {
          expect(toLatin(lower.toUpperCase())).toBe(toLatin(lower).toUpperCase());
        }
      }),
    );
  });

  test('keeps what is no Cyrillic letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        expect(tajikToLatin(text)).toBe(text);
      }),
    );
    expect(tajikToLatin('محمد 12-Ali')).toBe('محمد 12-Ali');
  });
});

describe('the Latin renderings offered beside a name', () => {
  const proposable = nameRenderingSchema.pick({
    text: true,
    script: true,
    language: true,
    scheme: true,
    preferred: true,
  });
  const rahimova = { text: 'Раҳимова Ҷамила', script: 'Cyrl', language: 'tg' } as const;

  test('are one by each table, ready to be kept', () => {
    const proposed = proposedLatinNames(rahimova);
    expect(proposed.map(({ text, scheme }) => [text, scheme])).toEqual([['Rahimova Jamila', 'bgnPcgn']]);
    const zhuravleva = proposedLatinNames({ ...rahimova, text: 'Журавлёва Яна', language: 'ru-RU' });
    expect(zhuravleva.map(({ text, scheme }) => [text, scheme])).toEqual([
      ['Zhuravlëva Yana', 'bgnPcgn'],
      ['Zhuravleva Iana', 'icao9303'],
    ]);
    expect(zhuravleva.map((one) => proposable.safeParse(one).success)).toEqual([true, true]);
  });

  test('leave out what is already there, and are none for a script or language without a table', () => {
    expect(proposedLatinNames(rahimova, [{ text: 'Rahimova Jamila', script: 'Latn' }])).toEqual([]);
    expect(proposedLatinNames({ text: 'محمد', script: 'Arab', language: 'ar' })).toEqual([]);
    expect(proposedLatinNames({ ...rahimova, language: 'kk' })).toEqual([]);
  });
});
