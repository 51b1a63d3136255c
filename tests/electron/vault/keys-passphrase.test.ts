import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkNewPassphrase, passphraseBytes, passphraseScore } from '../../../electron/vault/keys/passphrase.ts';
import { mustFail, mustSucceed } from '../../temp-vault.ts';

const malformed = (typed: string) => mustFail(passphraseBytes(typed));

describe('the bytes of a passphrase', () => {
  test('are the same whether accents were typed in one piece or in two', () => {
    const composed = 'ӯзбекӣ йод қаҳва'.normalize('NFC');
    const decomposed = composed.normalize('NFD');
    expect(decomposed).not.toBe(composed);
    expect(mustSucceed(passphraseBytes(decomposed))).toEqual(mustSucceed(passphraseBytes(composed)));
  });

  test('are the same from a full-width keyboard', () => {
    expect(mustSucceed(passphraseBytes('ｓａｆｆｒｏｎ lapis'))).toEqual(mustSucceed(passphraseBytes('saffron lapis')));
  });

  test('differ for letters that only look alike', () => {
    expect(mustSucceed(passphraseBytes('сорос caravan'))).not.toEqual(mustSucceed(passphraseBytes('copoc caravan')));
  });

  test('count characters, not code units', () => {
    expect(passphraseBytes('🦚'.repeat(12)).ok).toBe(true);
    expect(malformed('🦚'.repeat(11))).toEqual({ kind: 'passphrase-malformed', reason: 'too-short' });
  });

  test.each([
    ['nothing at all', '', 'too-short'],
    ['eleven characters', 'abcdefghijk', 'too-short'],
    ['257 characters', 'a'.repeat(257), 'too-long'],
    ['a megabyte', 'ﷺ'.repeat(1_000_000), 'too-long'],
    ['a NUL', 'lapis saffron\0caravan', 'control-character'],
    ['a line break', 'lapis saffron\ncaravan', 'control-character'],
    ['half of a surrogate pair', 'lapis saffron \ud83e caravan', 'lone-surrogate'],
    ['what grows beyond the limit when normalised', 'ﷺ'.repeat(200), 'too-long'],
  ])('refuse %s', (_what, typed, reason) => {
    expect(malformed(typed)).toEqual({ kind: 'passphrase-malformed', reason });
  });

  test('depend on no form of Unicode, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const bytes = passphraseBytes(text);
        const forms = (['NFC', 'NFD', 'NFKC', 'NFKD'] as const).map((form) => passphraseBytes(text.normalize(form)));
        expect(forms.every((other) => other.ok === bytes.ok)).toBe(true);
        if (bytes.ok) for (const other of forms) expect(mustSucceed(other)).toEqual(bytes.value);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a new passphrase', () => {
  test.each(['password1234', 'qwertyuiopasdf', 'aaaaaaaaaaaaaaaaaaaa', '1234567890'.repeat(20)])(
    'is refused when it is as weak as %s',
    async (typed) => {
      const failure = mustFail(await checkNewPassphrase(typed, []));
      expect(failure).toEqual({ kind: 'weak-passphrase', score: expect.any(Number) });
    },
  );

  test.each(['lapis pomegranate saffron caravan', 'сафир мактуб осмон дарё'])(
    'is taken when it is %s',
    async (typed) => {
      expect(mustSucceed(await checkNewPassphrase(typed, []))).toEqual(Buffer.from(typed));
    },
  );

  test('is weaker when it is made of what everybody knows about the vault', async () => {
    const typed = 'Consular desk Khujand';
    const alone = await passphraseScore(typed);
    expect(await passphraseScore(typed, ['Consular desk Khujand'])).toBeLessThan(alone);
  });

  test('is first of all well-formed', async () => {
    expect(mustFail(await checkNewPassphrase('short', []))).toMatchObject({ reason: 'too-short' });
  });
});
