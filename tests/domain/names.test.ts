import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zodIssues } from '../../domain/issues.ts';
import {
  detectScript,
  type NameRendering,
  nameListSchema,
  otherRenderings,
  preferredName,
} from '../../domain/names.ts';

const rendering = (text: string, more: Partial<NameRendering> = {}): NameRendering => ({
  text,
  script: detectScript(text) ?? 'Latn',
  language: null,
  scheme: 'other',
  preferred: false,
  document: null,
  ...more,
});

const deputyMinister = [
  rendering('حازم أحمد محمود اليوسفي', { language: 'ar', scheme: 'native', preferred: true }),
  rendering('Hazim Ahmad Mahmoud al-Yusufi', { language: 'en' }),
  rendering('Хазим Ахмад Махмуд аль-Юсуфи', { language: 'ru' }),
  rendering('Ҳозим Аҳмад Маҳмуд ал-Юсуфӣ', { language: 'tg' }),
];

const issuesOf = (input: unknown) => {
  const parsed = nameListSchema.safeParse(input);
  return parsed.success ? [] : zodIssues(parsed.error, input);
};

describe('the rendering for a reader', () => {
  test.each([
    ['en', 'Hazim Ahmad Mahmoud al-Yusufi'],
    ['ru', 'Хазим Ахмад Махмуд аль-Юсуфи'],
    ['tg', 'Ҳозим Аҳмад Маҳмуд ал-Юсуфӣ'],
  ] as const)('%s: in his language', (language, text) => {
    expect(preferredName(deputyMinister, language)?.text).toBe(text);
  });

  test('is in his script when there is none in his language', () => {
    expect(preferredName(deputyMinister.slice(0, 3), 'tg')?.text).toBe('Хазим Ахмад Махмуд аль-Юсуфи');
  });

  test('is the preferred one when there is none in his script, else the first', () => {
    expect(preferredName(deputyMinister.slice(0, 2), 'ru')?.script).toBe('Arab');
    expect(preferredName([rendering('Ali'), rendering('Aly')], 'ru')?.text).toBe('Ali');
    expect(preferredName([], 'ru')).toBeUndefined();
  });

  test('of several in one script is the preferred one', () => {
    expect(preferredName([rendering('Aly'), rendering('Ali', { preferred: true })], 'en')?.text).toBe('Ali');
  });

  test('and the others together are all there are, each once', () => {
    expect(otherRenderings(deputyMinister, 'tg').map(({ script }) => script)).toEqual(['Arab', 'Latn', 'Cyrl']);
  });
});

describe('a list of names', () => {
  test('may be empty, and is right with one preferred', () => {
    expect(issuesOf([])).toEqual([]);
    expect(issuesOf(deputyMinister)).toEqual([]);
  });

  test('needs one preferred, and no more', () => {
    expect(issuesOf([rendering('Ali')])).toEqual([{ path: [], kind: 'no-preferred-name' }]);
    const two = [rendering('Ali', { preferred: true }), rendering('Али', { preferred: true })];
    expect(issuesOf(two)).toEqual([{ path: [], kind: 'too-many-preferred-names' }]);
  });

  test('has a text once in a script, however it is composed', () => {
    const twice = [rendering('Рӯдакӣ', { preferred: true }), rendering('Рӯдакӣ'.normalize('NFD'))];
    expect(issuesOf(twice)).toEqual([{ path: [1, 'text'], kind: 'duplicate-row' }]);
  });

  test('has no name without text, no unknown script and no control characters', () => {
    expect(issuesOf([rendering('  ', { preferred: true })])[0]).toEqual({ path: [0, 'text'], kind: 'required' });
    expect(issuesOf([{ ...rendering('Ali', { preferred: true }), script: 'Hebr' }])[0]?.kind).toBe('unknown-choice');
    expect(issuesOf([rendering('A\u0000li', { preferred: true })])[0]?.kind).toBe('control-character');
    expect(issuesOf([rendering('Ali', { preferred: true, language: 'no language' })])[0]?.kind).toBe('malformed');
  });
});

describe('the script of a text', () => {
  test.each([
    ['Ali', 'Latn'],
    ['Али', 'Cyrl'],
    ['علی', 'Arab'],
    ['Али (Ali) Раҳмон', 'Cyrl'],
    ['1984', null],
    ['', null],
  ])('%s is %s', (text, script) => expect(detectScript(text)).toBe(script));

  test('is found for any text without throwing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void detectScript(text)));
  });
});
