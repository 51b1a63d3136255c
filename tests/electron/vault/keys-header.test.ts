import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  encodeHeader,
  type ParsedHeader,
  parseHeader,
  type SignedHeader,
} from '../../../electron/vault/keys/header.ts';
import { acceptedKdfRange } from '../../../electron/vault/keys/kdf.ts';
import type { Credential } from '../../../electron/vault/keys/slots.ts';
import { unlock } from '../../../electron/vault/keys/unlock.ts';
import { quickKdfRange, testPassphrase } from '../../quick-vault.ts';
import { makeTempVault } from '../../temp-vault.ts';

let bytes: Buffer;
let text: string;
let signed: SignedHeader;
const credential = (): Credential => ({ kind: 'passphrase', passphrase: Buffer.from(testPassphrase) });

beforeAll(async () => {
  const { folder, vault } = await makeTempVault();
  await vault.close();
  bytes = readFileSync(join(folder, 'vault.1'));
  text = bytes.toString('utf8');
  signed = readable(parseHeader(bytes, quickKdfRange));
});

function readable(parsed: ParsedHeader): SignedHeader {
  if (parsed.kind !== 'readable') throw new Error(parsed.kind);
  return parsed.signed;
}

const parseText = (changed: string) => parseHeader(Buffer.from(changed, 'utf8'), quickKdfRange);

function flipped(offset: number, mask: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(offset) ^ mask, offset);
  return copy;
}

const unlockBytes = async (...copies: Buffer[]) =>
  unlock(
    copies.flatMap((copy) => {
      const parsed = parseHeader(copy, quickKdfRange);
      return parsed.kind === 'readable' ? [parsed.signed] : [];
    }),
    credential(),
  );

describe('a header', () => {
  test('is read back as it was written', async () => {
    expect(encodeHeader(signed)).toEqual(bytes);
    expect((await unlockBytes(bytes)).kind).toBe('unlocked');
  });

  test('shows no name of its owner and no key', () => {
    expect(text).toContain('Test desk');
    expect(text).not.toContain('Zarina');
    expect(text).not.toContain('Desk officer');
  });

  test('never opens with any one of its bytes changed, and the other copy opens instead', async () => {
    for (let offset = 0; offset < bytes.length; offset += 1) {
      for (const mask of [1 << (offset % 8), 0xff]) {
        const damaged = flipped(offset, mask);
        expect((await unlockBytes(damaged)).kind, `byte ${offset}`).not.toBe('unlocked');
        const saved = await unlockBytes(damaged, bytes);
        expect(saved.kind, `byte ${offset}`).toBe('unlocked');
      }
    }
  }, 120_000);

  test('never opens cut off anywhere or with anything behind it', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(parseHeader(bytes.subarray(0, length), quickKdfRange).kind).toBe('damaged');
    }
    expect(parseText(`${text}\n`).kind).toBe('damaged');
    expect(parseText(`${text} `).kind).toBe('damaged');
  });

  test.each([
    ['another spelling of the same', () => JSON.stringify(JSON.parse(text), null, 1)],
    ['a member more', () => text.replace('"generation"', '"extra":1,"generation"')],
    ['a member twice', () => text.replace('"keyEpoch":1', '"keyEpoch":1,"keyEpoch":1')],
    ['a prototype', () => text.replace('{"header"', '{"__proto__":{"mac":""},"header"')],
    ['a byte order mark', () => `\ufeff${text}`],
    ['a database elsewhere', () => text.replace('"database":"db-1"', '"database":"../db-1"')],
    ['an algorithm we do not know', () => text.replace('argon2id13', 'argon2i13')],
    ['no slots', () => text.replace(/"slots":\[.*\]/, '"slots":[]')],
    ['a control character in its name', () => text.replace('Test desk', 'Test\\u0007desk')],
    ['more than 64 KiB', () => text.replace('Test desk', 'x'.repeat(70_000))],
  ])('with %s is damaged', (_what, change) => {
    const changed = change();
    expect(changed).not.toBe(text);
    expect(parseText(changed).kind).toBe('damaged');
  });

  test.each([
    ['a thousand million passes', '"ops":1', '"ops":1000000000'],
    ['no memory to speak of', '"memMiB":1', '"memMiB":9'],
    ['64 GiB of memory', '"memMiB":1', '"memMiB":65536'],
  ])('that asks for %s is refused before it is tried', (_what, from, to) => {
    expect(text).toContain(from);
    expect(parseText(text.replace(from, to)).kind).toBe('kdf-out-of-range');
  });

  test('of quick derivations is refused outside the tests', () => {
    expect(parseHeader(bytes, acceptedKdfRange).kind).toBe('kdf-out-of-range');
  });

  test('of a newer format says which, and nothing more is read from it', () => {
    const newer = text.replace('"formatVersion":1', '"formatVersion":7').replace('"slots"', '"doors"');
    expect(parseText(newer)).toEqual({ kind: 'too-new', formatVersion: 7 });
  });

  test('of any other bytes is damaged, and reading them ends', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 3000 }), fc.json({ maxDepth: 8 }).map(Buffer.from)), (any) => {
        expect(parseHeader(Buffer.from(any), quickKdfRange).kind).toBe('damaged');
      }),
      { numRuns: 1000 },
    );
    expect(parseText('['.repeat(60_000)).kind).toBe('damaged');
  });
});

describe('a sealed key', () => {
  test('opens nowhere but in its own place', async () => {
    const other = await makeTempVault();
    await other.vault.close();
    const foreign = readable(parseHeader(readFileSync(join(other.folder, 'vault.1')), quickKdfRange));
    const { slots, accounts, ...header } = signed.header;
    const moved: SignedHeader[] = [
      // Same passphrase, another vault.
      { ...signed, header: { ...header, accounts, slots: foreign.header.slots } },
      { ...signed, header: { ...header, slots, accounts: foreign.header.accounts } },
      { ...signed, header: { ...header, slots, accounts, vaultId: foreign.header.vaultId } },
      // The signing seed as the key of a compartment, in the same account.
      {
        ...signed,
        header: {
          ...header,
          slots,
          accounts: accounts.map((account) => ({
            ...account,
            compartments: [{ compartmentId: 'base' as const, sealed: account.signingSeed }],
          })),
        },
      },
    ];
    for (const copy of moved) expect((await unlock([copy], credential())).kind).not.toBe('unlocked');
  });
});
