/** Every migration, in order. A new one is a file of its own and a line here. */
import { firstDesk } from './0001-first-desk.ts';
import { personsAndOperations } from './0002-persons-and-operations.ts';
import { operationLists } from './0003-operation-lists.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [firstDesk, personsAndOperations, operationLists];
