/** What main and the vault process say to each other over the parent port. No key and no passphrase ever passes here. */
import type { Result } from '../domain/result.ts';
import type { VaultState } from './contract-types.ts';

/** Sent once, with the port of the window, right after the fork. */
export interface AttachVault {
  readonly kind: 'attach';
  /** Absolute path of the vault folder. */
  readonly folder: string;
  /** `new`: an empty folder to create a vault in.   `sample`: a new throw-away folder for the sample desk. */
  readonly mode: 'existing' | 'new' | 'sample';
}

/** The path behind a token that the window was given; good for one export. */
export interface AllowSave {
  readonly kind: 'allowSave';
  readonly saveToken: string;
  readonly path: string;
}

/** Close the database and end; main kills the process if it has not ended in time. */
export interface CloseVault {
  readonly kind: 'close';
}

export type ToVault = AttachVault | AllowSave | CloseVault;

export type FromVault =
  | { readonly kind: 'attached'; readonly state: Result<VaultState> }
  | { readonly kind: 'unlocked'; readonly vaultName: string }
  | { readonly kind: 'closed' };
