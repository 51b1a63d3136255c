import { expect, test } from 'vitest';
import { encodeHeader, parseHeader } from '../../../electron/vault/keys/header.ts';
import { recoverySecretOf } from '../../../electron/vault/keys/recovery-words.ts';
import type { Credential } from '../../../electron/vault/keys/slots.ts';
import { deriveSubkey } from '../../../electron/vault/keys/subkeys.ts';
import { unlock } from '../../../electron/vault/keys/unlock.ts';
import { quickKdfRange } from '../../quick-vault.ts';
import { mustSucceed } from '../../temp-vault.ts';
import firstRelease from './first-release-header.json' with { type: 'json' };

/*
 * A header as the first release writes it, with the keys that are in it. They were read out of it a second time without libsodium:
 * BLAKE2b and Argon2id by noble-hashes, ChaCha20-Poly1305 by OpenSSL, the rest by hand. If this test fails, vaults that people have
 * made no longer open.
 */
const bytes = Buffer.from(firstRelease.header, 'utf8');

const ways: readonly [string, () => Credential][] = [
  ['its passphrase', () => ({ kind: 'passphrase', passphrase: Buffer.from(firstRelease.passphrase, 'utf8') })],
  [
    'its recovery words',
    () => ({ kind: 'recovery', secret: mustSucceed(recoverySecretOf(firstRelease.recoveryWords)) }),
  ],
];

test.each(ways)('a header of the first release opens with %s and gives its keys', async (_way, credential) => {
  const parsed = parseHeader(bytes, quickKdfRange);
  if (parsed.kind !== 'readable') throw new Error(parsed.kind);
  expect(encodeHeader(parsed.signed)).toEqual(bytes);
  const unlocked = await unlock([parsed.signed], credential());
  if (unlocked.kind !== 'unlocked') throw new Error(unlocked.kind);
  expect(deriveSubkey(unlocked.keys.vaultKey, 'database').toString('hex')).toBe(firstRelease.databaseKey);
  expect(unlocked.keys.signingSeed.toString('hex')).toBe(firstRelease.signingSeed);
});
