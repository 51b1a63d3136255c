import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSixWords } from '../../renderer/screens/create/six-words.ts';
import { drawPositions, wrongPositions } from '../../renderer/screens/create/word-check.ts';
import { splitWords, unknownWords } from '../../renderer/screens/recover/typed-words.ts';
import { scriptOfKey } from '../../renderer/screens/unlock/typed-script.ts';

const someWords = fc.array(fc.constantFrom(...wordlist), { minLength: 24, maxLength: 24 });

describe('the layout shown beside a passphrase', () => {
  it('tells Latin, Russian, Tajik and Arabic letters apart', () => {
    expect(['a', 'é', 'ы', 'ӣ', 'Ҷ', 'س'].map(scriptOfKey)).toEqual(['Latn', 'Latn', 'Cyrl', 'Tajk', 'Tajk', 'Arab']);
  });

  it('says nothing of keys that fit any layout', () => {
    expect(['1', ' ', '-', 'Enter', 'Shift', 'Dead', '😀'].map(scriptOfKey)).toEqual(Array(7).fill(null));
  });
});

describe('recovery words', () => {
  it('are asked for by three places, one in each third', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (lot) => {
        const [first = 0, second = 0, third = 0] = drawPositions(24, () => lot);
        expect(first).toBeGreaterThanOrEqual(1);
        expect(first).toBeLessThanOrEqual(8);
        expect(second - first).toBe(8);
        expect(third - second).toBe(8);
      }),
    );
  });

  it('are taken whatever their case and the spaces around them', () => {
    const words = wordlist.slice(0, 24);
    expect(wrongPositions(words, [1, 24], { 1: ` ${words[0]?.toUpperCase()} `, 24: 'zoo' })).toEqual([24]);
    expect(wrongPositions(words, [5], {})).toEqual([5]);
  });

  it('are read from a numbered list as well as from a line', () => {
    fc.assert(
      fc.property(someWords, (words) => {
        const list = words.map((word, index) => `${index + 1}. ${word}`).join('\n');
        expect(splitWords(list)).toEqual(words);
        expect(unknownWords(`${list} `)).toEqual([]);
      }),
    );
  });

  it('are not called wrong while they are being typed', () => {
    expect(unknownWords('abandon abi')).toEqual([]);
    expect(unknownWords('abandon abi ')).toEqual(['abi']);
    expect(unknownWords('abandon xq')).toEqual(['xq']);
  });
});

describe('a suggested passphrase', () => {
  it('is six words of the list, and another one each time', () => {
    const drawn = Array.from({ length: 50 }, drawSixWords);
    expect(drawn.every((words) => words.split(' ').length === 6 && unknownWords(`${words} `).length === 0)).toBe(true);
    expect(new Set(drawn).size).toBe(50);
  });
});
