import { caseStatuses } from '../../database/persons/case-status.ts';
import { cohortPage } from '../../database/persons/cohort.ts';
import { personFamily } from '../../database/persons/relations.ts';
import type { HandlersOf } from '../handlers.ts';

export const personMethods = {
  'persons.family': { reads: (db, request) => personFamily(db, request) },
  'persons.caseStatus': { reads: (db, request) => caseStatuses(db, request) },
} satisfies HandlersOf<'persons'>;

export const cohortMethods = {
  'cohort.page': { reads: (db, request) => cohortPage(db, request) },
} satisfies HandlersOf<'cohort'>;
