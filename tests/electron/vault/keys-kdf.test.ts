import { describe, expect, test } from 'vitest';
import {
  acceptedKdfRange,
  calibrateKdf,
  deriveFromPassphrase,
  isInRange,
  type KdfCost,
  newKdf,
} from '../../../electron/vault/keys/kdf.ts';
import { passphraseBytes } from '../../../electron/vault/keys/passphrase.ts';
import { deriveSubkey, type SubkeyUse } from '../../../electron/vault/keys/subkeys.ts';
import { quickKdf } from '../../quick-vault.ts';
import { mustSucceed } from '../../temp-vault.ts';

const roomy = 16 * 1024;
/** A computer that needs so many milliseconds for one pass over one MiB. */
const computer =
  (msPerPassAndMiB: number) =>
  async ({ ops, memMiB }: KdfCost) =>
    ops * memMiB * msPerPassAndMiB;

describe('calibration', () => {
  test('takes three passes over 512 MiB on an ordinary computer', async () => {
    expect(await calibrateKdf(roomy, computer(0.55))).toEqual({ ops: 3, memMiB: 512 });
  });

  test('takes more passes on a fast computer', async () => {
    expect(await calibrateKdf(roomy, computer(0.25))).toEqual({ ops: 6, memMiB: 512 });
  });

  test('takes half the memory on a slow one, or on one with little memory', async () => {
    expect(await calibrateKdf(roomy, computer(1.2))).toEqual({ ops: 3, memMiB: 256 });
    expect(await calibrateKdf(4 * 1024, computer(0.55))).toEqual({ ops: 5, memMiB: 256 });
  });

  test.each([0, 0.001, 0.1, 1, 10, 1000])('never leaves what opening accepts, at %d ms', async (speed) => {
    for (const memory of [1024, roomy]) {
      expect(isInRange(await calibrateKdf(memory, computer(speed)), acceptedKdfRange)).toBe(true);
    }
  });

  test('measures this computer', async () => {
    expect(isInRange(await calibrateKdf(), acceptedKdfRange)).toBe(true);
  });
});

test('Argon2id gives what an independent implementation gives', async () => {
  const salt = Buffer.from(Array.from({ length: 16 }, (_, index) => index)).toString('base64');
  const passphrase = mustSucceed(passphraseBytes('сафир мактуб осмон дарё'));
  const key = await deriveFromPassphrase(passphrase, { alg: 'argon2id13', ops: 3, memMiB: 8, salt });
  // From noble-hashes: argon2id, t=3, m=8192, p=1.
  expect(key.toString('hex')).toBe('5131c04e16fdd6c3b170fe3caed8aafcdf23277eb239680e106cfb5a84b19435');
});

test('each new derivation has a salt of its own', () => {
  expect(newKdf(quickKdf).salt).not.toBe(newKdf(quickKdf).salt);
});

test.each<[SubkeyUse, string]>([
  // From Python: blake2b(b'', digest_size=32, key=bytes(range(32)), salt=number, person=context).
  ['database', '0001eeab3f6b751ca3a0fa5fc95389a05c0e8628427cf40449e399d09d4d47d0'],
  ['blobIds', 'ffd334a135782066e7121e51c898c31366ed645ea73515a941e3ae3e5e81a150'],
  ['blobKeys', 'b664ead42618a3bbc95da2f7ac5e1754d46d8c88390ff791399ef44a4b2dfe56'],
  ['headerMac', '1906c4c3d4f45fc776c47308c6ab8e672f515e6521904f1193910cf0bbb1537d'],
  ['anchor', 'e4535f5f66582cb7dec625820640a5cf5b724142e084aebe135274dfc2b3f6d1'],
  ['recoverySlot', 'ce1c3b2ab298bb0c841d141b9757687e033c1c6733b2ebdab412ad097b652bd3'],
])('the subkey for %s is the one of the vault format', (use, expected) => {
  const key = Buffer.from(Array.from({ length: 32 }, (_, index) => index));
  expect(deriveSubkey(key, use).toString('hex')).toBe(expected);
});
