/** What the methods of the contract answer. Plain data that survives a structured clone. */
import type { Failure } from '../domain/failures.ts';
import type { FieldIssue } from '../domain/issues.ts';
import type { Language } from '../domain/language.ts';
import type { Preferences } from '../domain/preferences.ts';
import type { RecordTypeName } from '../domain/records/index.ts';
import type { StoredRecord } from '../domain/records/record.ts';

export interface AppInfo {
  readonly version: string;
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** The language of the computer, when it is one of ours. */
  readonly systemLanguage: Language | null;
  /** True when this is not the runtime Safir is released with. */
  readonly developmentRuntime: boolean;
  /** Why and when the vault of this window was last locked since the program was started. */
  readonly lastLock: { readonly reason: LockReason; readonly at: string } | null;
}

/** A vault this computer has seen. `folder` is for the eye only; methods take the id. */
export interface KnownVault {
  readonly vaultId: string;
  readonly name: string | null;
  readonly folder: string;
  readonly lastOpenedAt: string | null;
  readonly state: 'ready' | 'missing' | 'empty';
}

export type VaultState =
  | { readonly kind: 'none' }
  /** A folder is attached that holds no vault yet. */
  | { readonly kind: 'new' }
  | { readonly kind: 'locked'; readonly vaultName: string }
  | {
      readonly kind: 'unlocked';
      readonly vaultName: string;
      readonly profile: Profile;
      readonly isSample: boolean;
      /** One of the two copies of the key file is damaged; the other is sound. The next change of the passphrase writes both anew. */
      readonly isHeaderCopyDamaged: boolean;
    };

export interface PassphraseChanged {
  /** False when the disk took only one of the two copies: until the next change the older one still opens with the old passphrase. */
  readonly isOldOneGone: boolean;
}

export interface VaultCreated {
  /** 24 words, given this once. */
  readonly recoveryWords: readonly string[];
  readonly state: VaultState;
}

export interface Profile {
  readonly name: string;
  readonly post: string;
}

export type RecordCounts = Readonly<Record<RecordTypeName, number>>;

export interface RecordRef {
  readonly type: RecordTypeName;
  readonly id: string;
}

/** A record as lists, pickers and links show it. */
export interface FoundRecord extends RecordRef {
  readonly label: string;
  /** A second line that tells it from others of the same label; '' when there is none. */
  readonly detail: string;
  readonly isDeleted: boolean;
}

export interface ListRow {
  readonly id: string;
  readonly label: string;
  /** Values of the list columns by field name; references come as their label. */
  readonly cells: Readonly<Record<string, unknown>>;
  readonly updatedAt: string;
  readonly hasDraft: boolean;
}

export interface ListPage {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly ListRow[];
}

export interface SavedRecord {
  readonly record: StoredRecord<Readonly<Record<string, unknown>>>;
}

/** One field of one save. Row fields carry the row they belong to. */
export interface HistoryEntry {
  readonly at: string;
  readonly by: string;
  readonly revision: number;
  readonly action: 'created' | 'changed' | 'deleted' | 'restored' | 'reopened' | 'linked' | 'unlinked' | 'exported';
  /** `subject`, or `agenda.outcome`; null for what concerns the whole record. */
  readonly field: string | null;
  readonly rowId: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

export interface Link {
  readonly linkId: string;
  readonly role: 'relatesTo' | 'follows' | 'prepares' | 'mentions';
  /** `out`: the record asked about is the `from` end. */
  readonly direction: 'out' | 'in';
  readonly other: FoundRecord;
}

export interface DraftSummary extends RecordRef {
  readonly label: string;
  readonly keptAt: string;
  readonly isNew: boolean;
}

export interface Draft extends RecordRef {
  readonly baseRevision: number;
  readonly keptAt: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export type BriefingName = 'memorandum' | 'pressRelease';

export interface Briefing {
  readonly pdf: Uint8Array;
  readonly suggestedName: string;
  readonly pages: number;
}

export interface SaveTarget {
  /** Stands for the path the user chose; good for one export. */
  readonly saveToken: string;
  readonly fileName: string;
}

export interface ExportedFile {
  readonly fileName: string;
  readonly bytes: number;
}

/** What the vault and main tell a window without being asked. */
export type AppEvent =
  | { readonly kind: 'changed'; readonly types: readonly RecordTypeName[]; readonly ids: readonly string[] }
  /** The vault is about to close: send what is being typed at once. It closes when that has been answered. */
  | { readonly kind: 'closing'; readonly reason: 'asked' | 'idle' | 'suspend' | 'quit' }
  | { readonly kind: 'locked'; readonly reason: LockReason }
  | { readonly kind: 'preferences'; readonly preferences: Preferences };

export type LockReason = 'asked' | 'idle' | 'suspend' | 'quit' | 'vault-stopped';

/** One request and its answer on the port between window and vault. */
export interface PortRequest {
  readonly id: number;
  readonly method: string;
  readonly input: unknown;
}
export type PortAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly failure: Failure };
export type PortMessage = PortAnswer | { readonly event: AppEvent };

/** Said by a failure of kind `invalid-record`; here so that the renderer need not know zod. */
export type { FieldIssue };
