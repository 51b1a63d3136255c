import { allDrafts, discardDraft, getDraft, keepDraft } from '../../database/drafts.ts';
import type { HandlersOf } from '../handlers.ts';

export const draftMethods = {
  'drafts.all': { reads: (db, request) => allDrafts(db, request) },
  'drafts.get': { reads: (db, request) => getDraft(db, request) },
  'drafts.keep': {
    changes: async (db, draft, change) => {
      // Drafts are kept at every pause in typing; only that there is one now is news to lists.
      const before = await getDraft(db, draft);
      if (before.ok && before.value === null) change.touched(draft);
      return keepDraft(db, draft, change);
    },
  },
  'drafts.discard': {
    changes: async (db, request, change) => {
      const before = await getDraft(db, request);
      if (before.ok && before.value) change.touched(before.value);
      return discardDraft(db, request);
    },
  },
} satisfies HandlersOf<'drafts'>;
