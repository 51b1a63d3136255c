import { recordHistory } from '../../database/history.ts';
import { recordLabels } from '../../database/labels.ts';
import { listRecords } from '../../database/list.ts';
import {
  countRecords,
  deleteRecord,
  getRecord,
  reopenRecord,
  restoreRecord,
  saveRecord,
} from '../../database/records.ts';
import { findRecords, pickRecords } from '../../database/search.ts';
import type { HandlersOf } from '../handlers.ts';

export const recordMethods = {
  'records.counts': { reads: (db) => countRecords(db) },
  'records.list': { reads: (db, request) => listRecords(db, request) },
  'records.get': { reads: (db, ref) => getRecord(db, ref) },
  'records.save': {
    changes: (db, record, change) => {
      change.touched(record);
      return saveRecord(db, record, change);
    },
  },
  'records.reopen': {
    changes: (db, ref, change) => {
      change.touched(ref);
      return reopenRecord(db, ref, change);
    },
  },
  'records.delete': {
    changes: (db, ref, change) => {
      change.touched(ref);
      return deleteRecord(db, ref, change);
    },
  },
  'records.restore': {
    changes: (db, ref, change) => {
      change.touched(ref);
      return restoreRecord(db, ref, change);
    },
  },
  'records.history': { reads: (db, request) => recordHistory(db, request) },
  'records.pick': { reads: (db, request) => pickRecords(db, request) },
  'records.labels': { reads: (db, request) => recordLabels(db, request) },
  'records.find': { reads: (db, request) => findRecords(db, request) },
} satisfies HandlersOf<'records'>;
