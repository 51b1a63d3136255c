import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortKey } from '../../domain/sort-key.ts';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const sorted = (words: readonly string[]) => words.toSorted((a, b) => compare(sortKey(a), sortKey(b)));

describe('sorting by key', () => {
  test.each([
    ['Tajik', [...'абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя']],
    ['Russian', [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя']],
    ['Persian', [...'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی']],
  ])('follows the %s alphabet', (_, alphabet) => {
    expect(sorted(alphabet.toReversed())).toEqual(alphabet);
  });

  test('takes no notice of case, marks of Latin letters and punctuation', () => {
    expect(sortKey('Al-Yūsufī')).toBe(sortKey('al yusufi'));
    expect(sortKey('«Қасри миллат»')).toBe(sortKey('қасри миллат'));
  });

  test('puts a shorter word before a longer one that begins with it, and a word end before any letter', () => {
    expect(sorted(['Ғафуров', 'Ғаф', 'Ғаф Али'])).toEqual(['Ғаф', 'Ғаф Али', 'Ғафуров']);
  });

  test('keeps letters that decompose apart: й is not и, ӯ is not у', () => {
    expect(sorted(['йод', 'ион', 'ӯ', 'уд'])).toEqual(['ион', 'йод', 'уд', 'ӯ']);
  });

  test('is the same for any spelling of the same text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => sortKey(text.normalize('NFD')) === sortKey(text.normalize('NFC')),
      ),
    );
  });

  test('puts Latin before Cyrillic before Arabic', () => {
    expect(sorted(['حازم', 'Яғноб', 'Zulmat'])).toEqual(['Zulmat', 'Яғноб', 'حازم']);
  });
});
