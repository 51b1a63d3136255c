import { join } from 'node:path';
import { failed, ok, type Result } from '../../../domain/result.ts';
import { storageFailure } from '../../database/sqlite-failures.ts';
import {
  encodeHeader,
  headerFormatVersion,
  largestHeaderBytes,
  type ParsedHeader,
  parseHeader,
  type SignedHeader,
  signHeader,
  type VaultHeader,
} from '../keys/header.ts';
import type { KdfRange } from '../keys/kdf.ts';
import { readSmallFile, writeDurably } from './durable-files.ts';

export const headerFileNames = ['vault.0', 'vault.1'] as const;
type HeaderFileName = (typeof headerFileNames)[number];

export type HeaderCopy = SignedHeader & { readonly file: HeaderFileName };

export type HeaderCopies = {
  /** At least one; the one that should hold first. */
  readonly readable: readonly [HeaderCopy, ...HeaderCopy[]];
  readonly isOneCopyUnusable: boolean;
};

/**
 * Reads both copies. A copy that cannot be used is passed over while the other one can. That is right for one of a newer format too,
 * because a version that changes the format writes both.
 */
export function readHeaderCopies(folder: string, range: KdfRange): Result<HeaderCopies> {
  const copies = headerFileNames.map((file) => ({ file, parsed: readCopy(folder, file, range) }));
  const readable = copies
    .flatMap(({ file, parsed }) => (parsed.kind === 'readable' ? [{ ...parsed.signed, file }] : []))
    .sort((a, b) => b.header.generation - a.header.generation);
  const [first, ...others] = readable;
  if (first) return ok({ readable: [first, ...others], isOneCopyUnusable: readable.length < headerFileNames.length });

  const kinds = copies.map(({ parsed }) => parsed);
  if (kinds.every(({ kind }) => kind === 'absent')) return failed({ kind: 'vault-not-found' });
  const newer = kinds.find((parsed) => parsed.kind === 'too-new');
  if (newer) {
    return failed({
      kind: 'vault-header-too-new',
      formatVersion: newer.formatVersion,
      knownVersion: headerFormatVersion,
    });
  }
  const isCostly = kinds.some(({ kind }) => kind === 'kdf-out-of-range');
  return failed(isCostly ? { kind: 'kdf-out-of-range' } : { kind: 'vault-header-damaged' });
}

function readCopy(folder: string, file: HeaderFileName, range: KdfRange): ParsedHeader | { readonly kind: 'absent' } {
  const bytes = readSmallFile(join(folder, file), largestHeaderBytes);
  if (bytes === undefined) return { kind: 'absent' };
  return bytes === 'unfit' ? { kind: 'damaged' } : parseHeader(bytes, range);
}

/** The header of a vault that is open. */
export type HeaderStore = {
  readonly current: () => VaultHeader;
  /** Writes the copy that does not hold, which then holds: the one moment in which a change of keys happens, or does not. */
  readonly commit: (next: VaultHeader) => Result<undefined>;
};

export function headerStore(folder: string, held: HeaderCopy, macKey: Buffer): HeaderStore {
  let current = held;
  return {
    current: () => current.header,
    commit(next) {
      const signed = signHeader({ ...next, generation: current.header.generation + 1 }, macKey);
      const file = current.file === 'vault.0' ? 'vault.1' : 'vault.0';
      try {
        writeDurably(folder, file, encodeHeader(signed));
      } catch (error) {
        const failure = storageFailure(error);
        if (failure === undefined) throw error;
        return failed(failure);
      }
      current = { ...signed, file };
      return ok();
    },
  };
}
