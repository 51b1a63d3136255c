import type { Handler, VaultMethodName } from '../handlers.ts';
import { briefingMethods } from './briefings.ts';
import { draftMethods } from './drafts.ts';
import { linkMethods } from './links.ts';
import { recordMethods } from './records.ts';
import { sessionMethods } from './session.ts';

export const handlers: { readonly [Name in VaultMethodName]: Handler<Name> } = {
  ...sessionMethods,
  ...recordMethods,
  ...linkMethods,
  ...draftMethods,
  ...briefingMethods,
};
