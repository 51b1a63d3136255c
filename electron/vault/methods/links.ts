import { recordTypeNames } from '../../../domain/records/index.ts';
import { addLink, linksOf, removeLink, restoreLink } from '../../database/links.ts';
import type { HandlersOf } from '../handlers.ts';

export const linkMethods = {
  'links.of': { reads: (db, request) => linksOf(db, request) },
  'links.add': {
    changes: (db, link, change) => {
      change.touched(link.from, link.to);
      return addLink(db, link, change);
    },
  },
  'links.remove': {
    changes: (db, { linkId }, change) => {
      change.touchedTypes(recordTypeNames);
      return removeLink(db, linkId, change);
    },
  },
  'links.restore': {
    changes: (db, { linkId }, change) => {
      change.touchedTypes(recordTypeNames);
      return restoreLink(db, linkId, change);
    },
  },
} satisfies HandlersOf<'links'>;
