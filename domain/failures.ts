import type { FieldIssue } from './issues.ts';
import type { StoredRecord } from './records/record.ts';

/**
 * Everything that may go wrong in normal use, with the data needed to explain it and to retry. No wording here: messages turn a
 * kind into words, and a kind without words does not compile. Each feature adds its own group to the union at the end.
 */
export type Failure =
  | PassphraseFailure
  | UnlockFailure
  | HeaderFailure
  | DatabaseFailure
  | StorageFailure
  | CallFailure
  | RecordFailure
  | OperationFailure
  | BriefingFailure
  | SpreadsheetFailure;

export type FailureKind = Failure['kind'];

export type FailureOf<K extends FailureKind> = Extract<Failure, { readonly kind: K }>;

/** A passphrase being chosen, or typed, before any key is derived from it. */
export type PassphraseFailure =
  | { readonly kind: 'weak-passphrase'; readonly score: 0 | 1 | 2 | 3 }
  | {
      readonly kind: 'passphrase-malformed';
      readonly reason: 'too-short' | 'too-long' | 'control-character' | 'lone-surrogate';
    }
  | { readonly kind: 'recovery-words-malformed'; readonly reason: 'word-count' | 'unknown-word' | 'checksum' };

export type UnlockFailure =
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'wrong-recovery-words' }
  | { readonly kind: 'too-many-attempts'; readonly retryAfterMs: number }
  | { readonly kind: 'vault-already-open'; readonly by?: VaultHolder }
  | { readonly kind: 'vault-read-only' }
  /** The vault was written by a newer version of the program; nothing was changed. */
  | { readonly kind: 'vault-too-new'; readonly vaultVersion: number; readonly knownVersion: number };

/** Who has the vault open, as far as the `in-use` file in its folder tells. */
export type VaultHolder = { readonly user: string; readonly host: string; readonly sinceUtc: string };

/** The two public files at the door of a vault: vault.0 and vault.1. */
export type HeaderFailure =
  | { readonly kind: 'vault-not-found' }
  | { readonly kind: 'vault-header-damaged' }
  | { readonly kind: 'vault-header-too-new'; readonly formatVersion: number; readonly knownVersion: number }
  /** The header asks for a key derivation so weak or so costly that it is refused before it is run. */
  | { readonly kind: 'kdf-out-of-range' };

export type DatabaseFailure =
  | { readonly kind: 'database-missing' }
  | { readonly kind: 'database-empty' }
  | { readonly kind: 'database-plain' }
  | { readonly kind: 'database-not-encrypted-or-wrong-key' }
  | { readonly kind: 'database-not-a-file'; readonly found: 'directory' | 'symlink' | 'fifo' | 'other' }
  | { readonly kind: 'database-damaged'; readonly where: 'size' | 'page' | 'identity' | 'journal' }
  /** The driver does not honour a setting that the safety of the data rests on. */
  | { readonly kind: 'pragma-refused'; readonly pragma: string };

export type StorageFailure =
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'disk-error' }
  /** Unlocking needs some hundred megabytes for a second. */
  | { readonly kind: 'not-enough-memory' }
  | { readonly kind: 'folder-not-empty' }
  | { readonly kind: 'folder-not-writable' };

/** A call that the vault or main does not carry out, whatever its subject. */
export type CallFailure =
  | { readonly kind: 'unknown-method' }
  /** `path` leads to the first part that is not as the contract says; '' is the input as a whole. */
  | { readonly kind: 'invalid-input'; readonly path: string }
  | { readonly kind: 'input-too-large'; readonly limitBytes: number }
  | { readonly kind: 'vault-locked' }
  | { readonly kind: 'vault-already-unlocked' }
  /** The vault process ended while the call was under way; whether a change was kept shows after unlocking. */
  | { readonly kind: 'vault-stopped' };

export type RecordFailure =
  | { readonly kind: 'invalid-record'; readonly issues: readonly FieldIssue[] }
  | { readonly kind: 'record-not-found' }
  /** Final; it must be reopened before it can change. */
  | { readonly kind: 'record-closed' }
  | { readonly kind: 'record-deleted' }
  /** Somebody saved since; `current` is what the vault holds now. */
  | { readonly kind: 'stale-revision'; readonly current: StoredRecord<Readonly<Record<string, unknown>>> }
  | { readonly kind: 'link-exists' };

export type OperationFailure =
  /** A family would be split, and nobody has recorded why: the list is not frozen until somebody has. */
  | { readonly kind: 'findings-undecided'; readonly undecided: number }
  /** The list has changed, and the situation that was to be decided is no longer there. */
  | { readonly kind: 'finding-outdated' }
  | { readonly kind: 'nobody-included' };

export type BriefingFailure =
  /** The record has none of the text this briefing prints in that language; `languages` are those it has it in. */
  | { readonly kind: 'nothing-to-print'; readonly languages: readonly string[] }
  | { readonly kind: 'briefing-failed' }
  /** A newer preview was asked for before this one was begun. */
  | { readonly kind: 'briefing-superseded' }
  | { readonly kind: 'save-target-expired' }
  | { readonly kind: 'file-not-written'; readonly reason: 'disk-full' | 'not-allowed' | 'not-found' | 'other' };

/** A workbook or CSV file from outside, which may be damaged, of another kind than its name says, or made to do harm. */
export type SpreadsheetFailure =
  /** Told by what is in the file; its name is never looked at. */
  | { readonly kind: 'spreadsheet-unknown-format'; readonly found: 'ods' | 'xlsb' | 'xls' | 'html' | 'empty' | 'other' }
  | { readonly kind: 'spreadsheet-encrypted' }
  | { readonly kind: 'spreadsheet-damaged'; readonly part: 'archive' | 'contents' }
  /** No program makes such a file by itself. */
  | {
      readonly kind: 'spreadsheet-hostile';
      readonly reason: 'parts-overlap' | 'ratio' | 'lying-size' | 'doctype' | 'nesting';
    }
  /** `max` of file, unpacked and texts in megabytes. */
  | {
      readonly kind: 'spreadsheet-too-large';
      readonly limit: 'file' | 'unpacked' | 'parts' | 'sheets' | 'rows' | 'columns' | 'cell' | 'texts';
      readonly max: number;
    }
  | { readonly kind: 'spreadsheet-sheet-not-found' }
  /** `row` is where the quotation mark was opened. */
  | { readonly kind: 'csv-quote-not-closed'; readonly row: number }
  /** The file cannot have been written in the encoding chosen: some of its bytes are no letter there. */
  | { readonly kind: 'csv-wrong-encoding'; readonly encoding: string; readonly row: number }
  /** The process that reads ended before its time; nothing else was touched. */
  | { readonly kind: 'spreadsheet-reader-ended'; readonly reason: 'memory' | 'stalled' | 'crashed' }
  | { readonly kind: 'spreadsheet-cancelled' }
  /** The file went away or could not be read, as when a stick is pulled out. */
  | { readonly kind: 'spreadsheet-not-accessible' };
