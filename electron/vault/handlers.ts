/** How a method of the contract is carried out. A method without a handler, or with one of the wrong kind, does not compile. */
import type { RecordTypeName } from '../../domain/records/index.ts';
import type { Result } from '../../domain/result.ts';
import type { Printer } from '../briefings/printer.ts';
import type { Contract, MethodNameIn, MethodOutput, ParsedInput } from '../contract.ts';
import type { RecordRef } from '../contract-types.ts';
import type { ReadDatabase, WriteDatabase } from '../database/client.ts';
import type { Author } from '../database/history.ts';
import type { SaveTargets } from './save-targets.ts';
import type { OpenDesk, Session } from './session.ts';

export type VaultMethodName = MethodNameIn<'vault'>;

type Answer<Name extends VaultMethodName> = Promise<Result<MethodOutput<Name>>>;

/** Reads one unchanging state of the database. */
export interface Reads<Name extends VaultMethodName> {
  readonly reads: (db: ReadDatabase, input: ParsedInput<Name>, desk: OpenDesk) => Answer<Name>;
}

/** Changes the database, in one transaction that a failure takes back. */
export interface Changes<Name extends VaultMethodName> {
  readonly changes: (db: WriteDatabase, input: ParsedInput<Name>, change: Change) => Answer<Name>;
}

/** Works with keys, files or pages, and takes transactions of its own. */
export interface Runs<Name extends VaultMethodName> {
  readonly runs: (vault: VaultContext, input: ParsedInput<Name>) => Answer<Name>;
}

export type Handler<Name extends VaultMethodName> =
  | Runs<Name>
  | (Contract[Name]['effect'] extends 'query' ? Reads<Name> : Changes<Name>);

export type HandlersOf<Feature extends string> = {
  readonly [Name in Extract<VaultMethodName, `${Feature}.${string}`>]: Handler<Name>;
};

/** Who changes something and when, and what the windows are to read again afterwards. */
export interface Change extends Author {
  readonly touched: (...records: readonly RecordRef[]) => void;
  /** When it is not known which records: all of these types. */
  readonly touchedTypes: (types: readonly RecordTypeName[]) => void;
}

export interface VaultContext {
  readonly session: Session;
  readonly saveTargets: SaveTargets;
  readonly printer: Printer;
  readonly zone: string;
  readonly now: () => Date;
  readonly tellChanged: (records: readonly RecordRef[]) => void;
}
