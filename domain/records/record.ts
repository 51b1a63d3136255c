/** What every record shares, and how a record type is put together. */
import { classificationLevels } from '../classification.ts';
import type { FieldIssue } from '../issues.ts';
import type { Language } from '../language.ts';
import { choice, type Fields, type FieldValues, text } from './field.ts';

/** Fields each record type has besides its own. */
export const sharedFields = {
  classification: choice(classificationLevels, { required: true, initial: 'restricted' }),
  caveat: text({ maxLength: 120 }),
} as const satisfies Fields;
export type SharedFields = typeof sharedFields;

export interface ListColumn<Name extends string = string> {
  readonly field: Name;
  /** Shown until the user chooses columns of his own. */
  readonly shown: boolean;
}

export interface RecordTypeDefinition<Name extends string, Own extends Fields> {
  readonly name: Name;
  /** Own fields in the order of the form; shared fields follow. */
  readonly fields: Own;
  /** List columns in order; the label is always the first and is not named here. */
  readonly columns: readonly ListColumn<Extract<keyof Own, string> | keyof SharedFields>[];
  /** How a list is sorted until the user sorts it. */
  readonly sort: {
    readonly field: 'label' | Extract<keyof Own, string>;
    readonly direction: 'ascending' | 'descending';
  };
  /** The one line that stands for the record in lists, links and pickers; '' while it has none. */
  readonly label: (values: RecordValues<Own>, language: Language) => string;
  /** What must hold across fields; called only when each field is right by itself. */
  readonly rules: (values: RecordValues<Own>) => readonly FieldIssue[];
  /** Fields that tell a record from others with the same label, for the second line of search results and pickers. */
  readonly details: readonly (Extract<keyof Own, string> | keyof SharedFields)[];
  /** True when the values stand as they are and only reopening may change them. */
  readonly isClosed: (values: RecordValues<Own>) => boolean;
  /** Closed values as the next version begins with them. */
  readonly reopened: (values: RecordValues<Own>) => RecordValues<Own>;
}

export type RecordValues<Own extends Fields> = FieldValues<Own & SharedFields>;
/** Values of a record seen only through its table. */
export type AnyValues = RecordValues<Fields>;

export interface RecordType<Name extends string = string, Own extends Fields = Fields>
  extends Omit<RecordTypeDefinition<Name, Own>, 'fields'> {
  readonly fields: Own & SharedFields;
}

export const recordType = <const Name extends string, const Own extends Fields>(
  definition: Omit<RecordTypeDefinition<Name, Own>, 'isClosed' | 'reopened'> &
    Partial<Pick<RecordTypeDefinition<Name, Own>, 'isClosed' | 'reopened'>>,
): RecordType<Name, Own> => ({
  isClosed: () => false,
  reopened: (values) => values,
  ...definition,
  fields: { ...definition.fields, ...sharedFields },
});

/** A record as the vault gives it. */
export interface StoredRecord<Values = unknown> {
  readonly type: string;
  readonly id: string;
  /** Counts saves from 1; a save names the revision it started from. */
  readonly revision: number;
  /** Counts versions from 1; reopening a closed record begins the next one. */
  readonly version: number;
  /** ISO UTC moments. */
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
  readonly deletedAt: string | null;
  readonly values: Values;
}
