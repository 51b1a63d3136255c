/** The record types, in the order of the rail. The one list that everything loops over. */
import type { FieldValues } from './field.ts';
import { meeting } from './meeting.ts';
import { official } from './official.ts';
import { operation } from './operation.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import type { RecordType } from './record.ts';

export const recordTypes = { meeting, official, operation, person, place } as const;

export type RecordTypeName = keyof typeof recordTypes;
export type ValuesOf<Name extends RecordTypeName> = FieldValues<(typeof recordTypes)[Name]['fields']>;

export const recordTypeNames = Object.keys(recordTypes) as readonly RecordTypeName[]; // the keys of the object above, in its order

export const isRecordTypeName = (name: string): name is RecordTypeName => Object.hasOwn(recordTypes, name);

/** A record type seen only through its table, for code that serves any of them. */
export const recordTypeOf = (name: RecordTypeName): RecordType => recordTypes[name] as unknown as RecordType; // each is a RecordType; only its value type is narrower
