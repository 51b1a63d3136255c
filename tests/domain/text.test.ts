import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zodIssues } from '../../domain/issues.ts';
import { countCharacters, foldForSearch, searchVariants, textSchema } from '../../domain/text.ts';

const line = textSchema({ maxLength: 300, multiline: false });
const lines = textSchema({ maxLength: 300, multiline: true });

const issueOf = (schema: typeof line, input: string) => {
  const parsed = schema.safeParse(input);
  return parsed.success ? null : zodIssues(parsed.error, input)[0];
};

describe('text that is kept', () => {
  test('is composed, and loses spaces at its end', () => {
    expect(line.parse('Му\u04B3риддин\u0438\u0304 \u00A0 ')).toBe('Муҳриддинӣ');
  });

  test('keeps lines, tabs and indentation where lines are allowed', () => {
    expect(lines.parse('a\r\n  b\tc\rd\n\n')).toBe('a\n  b\tc\nd');
  });

  test('keeps the marks that Arabic and Persian are written with', () => {
    const persian = 'می\u200Cخواهم \u200Fالف';
    expect(line.parse(persian)).toBe(persian);
  });

  test('is counted as a reader counts: an emoji or a rare letter is one', () => {
    expect(countCharacters('a😀б')).toBe(3);
    expect(textSchema({ maxLength: 3, multiline: false }).safeParse('😀😀😀').success).toBe(true);
    expect(issueOf(textSchema({ maxLength: 3, multiline: false }), 'абвг')).toEqual({
      path: [],
      kind: 'too-long',
      data: { max: 3 },
    });
  });

  test('parses to itself again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), (text, multiline) => {
        const schema = textSchema({ maxLength: 300, multiline });
        const once = schema.safeParse(text);
        if (once.success) expect(schema.parse(once.data)).toBe(once.data);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('text that is refused', () => {
  test.each([
    ['a\u0000b', 'control-character', 'U+0000'],
    ['a\u001Bb', 'control-character', 'U+001B'],
    ['a\u007Fb', 'control-character', 'U+007F'],
    ['a\u0085b', 'control-character', 'U+0085'],
    ['a\nb', 'control-character', 'U+000A'],
    ['a\tb', 'control-character', 'U+0009'],
    ['a\u2028b', 'control-character', 'U+2028'],
    ['a\uD800b', 'lone-surrogate', 'U+D800'],
    ['a\uDC00b', 'lone-surrogate', 'U+DC00'],
    ['a\u202Eb', 'bidi-control', 'U+202E'],
    ['a\u2066b', 'bidi-control', 'U+2066'],
  ])('%j names the character and where it stands', (text, kind, codePoint) => {
    expect(issueOf(line, text)).toEqual({ path: [], kind, data: { codePoint, index: 1 } });
  });

  test('every control but tab and line end is refused in several lines too', () => {
    const controls = Array.from({ length: 0xa0 }, (_, code) => code).filter((code) => code < 0x20 || code >= 0x7f);
    const allowed = controls.filter((code) => lines.safeParse(`a${String.fromCharCode(code)}b`).success);
    expect(allowed).toEqual([9, 10, 13]);
  });

  test('every embedding, override and isolate is refused', () => {
    const marks = [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];
    for (const mark of marks) expect(issueOf(lines, `a${String.fromCharCode(mark)}`)?.kind).toBe('bidi-control');
  });

  test('ten megabytes in a field of three hundred characters', () => {
    expect(issueOf(line, 'а\u0301'.repeat(5_000_000))?.kind).toBe('too-long');
  });

  test('what is not text at all', () => {
    for (const input of [null, undefined, 5, {}, ['a']]) expect(line.safeParse(input).success).toBe(false);
  });
});

describe('folding for search', () => {
  test.each([
    ['Сироҷиддин', 'сирочиддин'],
    ['Муҳриддин', 'МУХРИДДИН'],
    ['Ғафуров', 'Гафуров'],
    ['Қурғонтеппа', 'Кургонтеппа'],
    ['Рӯдакӣ', 'Рудаки'],
    ['Пётр', 'Петр'],
    ['Хусейн', 'Хусеин'],
    ['Maḥmūd al-Yūsufī', 'mahmud al yusufi'],
    ['O‘zbekiston', "O'zbekiston"],
    ['Şahin', 'sahin'],
    ['أحمد', 'احمد'],
    ['مُحَمَّد', 'محمد'],
    ['محـــمد', 'محمد'],
    ['على', 'علي'],
    ['علی', 'علي'],
    ['کریم', 'كريم'],
    ['فاطمة', 'فاطمه'],
    ['Ｔａｊｉｋ', 'tajik'],
    ['Багдод — Эрбил', 'багдод  эрбил'],
  ])('%s and %s are found by one another', (a, b) => {
    expect(foldForSearch(a)).toBe(foldForSearch(b));
  });

  test.each([
    ['Баку', 'Бека'],
    ['Иран', 'Ирак'],
    ['سوريا', 'سويسرا'],
  ])('%s and %s stay apart', (a, b) => expect(foldForSearch(a)).not.toBe(foldForSearch(b)));

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const once = foldForSearch(text);
        expect(foldForSearch(once)).toBe(once);
      }),
      { numRuns: 5000 },
    );
    const listed = searchVariants.map(([letters]) => letters).join('');
    expect(foldForSearch(foldForSearch(listed))).toBe(foldForSearch(listed));
  });

  test('each listed letter is folded as the table says', () => {
    for (const [letters, folded] of searchVariants) {
      for (const letter of letters) expect(foldForSearch(`x${letter}x`)).toBe(`x${folded}x`);
    }
  });
});
