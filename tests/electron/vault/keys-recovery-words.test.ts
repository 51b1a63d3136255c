import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recoverySecretOf, recoveryWordsOf } from '../../../electron/vault/keys/recovery-words.ts';
import { mustFail, mustSucceed } from '../../temp-vault.ts';

const secret = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7));
const words = recoveryWordsOf(secret);

const reasonFor = (typed: string) => mustFail(recoverySecretOf(typed));

test('writes 32 bytes as 24 words, as the standard has them', () => {
  expect(recoveryWordsOf(Buffer.alloc(32)).join(' ')).toBe(`${'abandon '.repeat(23)}art`);
  expect(recoveryWordsOf(Buffer.alloc(32, 0xff)).join(' ')).toBe(`${'zoo '.repeat(23)}vote`);
});

test('reads back any secret', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
      const written = recoveryWordsOf(Buffer.from(bytes)).join(' ');
      expect(mustSucceed(recoverySecretOf(written))).toEqual(Buffer.from(bytes));
    }),
  );
});

test.each([
  ['capitals and line breaks', words.join('\n').toUpperCase()],
  ['numbers in front', words.map((word, index) => `${index + 1}. ${word}`).join('  ')],
  ['commas and a full stop', `${words.join(', ')}.`],
])('reads the words back with %s', (_what, typed) => {
  expect(mustSucceed(recoverySecretOf(typed))).toEqual(secret);
});

test('says what is wrong with words that cannot be right', () => {
  const reason = (typed: string) => reasonFor(typed);
  const malformed = (why: string) => ({ kind: 'recovery-words-malformed', reason: why });
  expect(reason('')).toEqual(malformed('word-count'));
  expect(reason(words.slice(1).join(' '))).toEqual(malformed('word-count'));
  expect(reason('a '.repeat(100_000))).toEqual(malformed('word-count'));
  expect(reason([...words.slice(1), 'safir'].join(' '))).toEqual(malformed('unknown-word'));
  expect(reason(words.toReversed().join(' '))).toEqual(malformed('checksum'));
  expect(reason([words[0] === 'zoo' ? 'vote' : 'zoo', ...words.slice(1)].join(' '))).toEqual(malformed('checksum'));
});
