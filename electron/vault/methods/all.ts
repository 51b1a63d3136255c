import type { Handler, VaultMethodName } from '../handlers.ts';
import { briefingMethods } from './briefings.ts';
import { draftMethods } from './drafts.ts';
import { linkMethods } from './links.ts';
import { operationMethods } from './operations.ts';
import { cohortMethods, personMethods } from './persons.ts';
import { recordMethods } from './records.ts';
import { sessionMethods } from './session.ts';

export const handlers: { readonly [Name in VaultMethodName]: Handler<Name> } = {
  ...sessionMethods,
  ...recordMethods,
  ...linkMethods,
  ...operationMethods,
  ...personMethods,
  ...cohortMethods,
  ...draftMethods,
  ...briefingMethods,
};
