import { readBoard } from '../../database/operations/board.ts';
import { checkBoarding, explainDifference, setTicks } from '../../database/operations/boarding.ts';
import { decideEntries, noteEntries } from '../../database/operations/decisions.ts';
import { decideFinding, readFindings } from '../../database/operations/findings.ts';
import { setGates } from '../../database/operations/gates.ts';
import { addPersons, removeEntries, restoreEntries } from '../../database/operations/membership.ts';
import { compareVersions, freezeVersion, listVersions, readVersion } from '../../database/operations/versions.ts';
import type { Change, HandlersOf } from '../handlers.ts';
import { listFingerprint } from '../list-fingerprint.ts';

/** What is decided on a list also shows on the sheets of its persons. */
const touched = (change: Change, { operationId }: { readonly operationId: string }) => {
  change.touched({ type: 'operation', id: operationId });
  change.touchedTypes(['person']);
};

export const operationMethods = {
  'operations.board': { reads: (db, request) => readBoard(db, request) },
  'operations.addPersons': {
    changes: (db, request, change) => {
      touched(change, request);
      return addPersons(db, request, change);
    },
  },
  'operations.removeEntries': {
    changes: (db, request, change) => {
      touched(change, request);
      return removeEntries(db, request, change);
    },
  },
  'operations.restoreEntries': {
    changes: (db, request, change) => {
      touched(change, request);
      return restoreEntries(db, request, change);
    },
  },
  'operations.decide': {
    changes: (db, request, change) => {
      touched(change, request);
      return decideEntries(db, request, change);
    },
  },
  'operations.note': {
    changes: (db, request, change) => {
      touched(change, request);
      return noteEntries(db, request, change);
    },
  },
  'operations.setGate': {
    changes: (db, request, change) => {
      touched(change, request);
      return setGates(db, request, change);
    },
  },
  'operations.findings': { reads: (db, request) => readFindings(db, request) },
  'operations.decideFinding': {
    changes: (db, request, change) => {
      touched(change, request);
      return decideFinding(db, request, change);
    },
  },
  'operations.freeze': {
    changes: (db, request, change) => {
      touched(change, request);
      return freezeVersion(db, request, listFingerprint, change);
    },
  },
  'operations.versions': { reads: (db, request) => listVersions(db, request) },
  'operations.version': { reads: (db, request) => readVersion(db, request, listFingerprint) },
  'operations.compare': { reads: (db, request) => compareVersions(db, request) },
  'operations.tick': {
    changes: (db, request, change) => {
      touched(change, request);
      return setTicks(db, request, change);
    },
  },
  'operations.check': { reads: (db, request) => checkBoarding(db, request) },
  'operations.explainDifference': {
    changes: (db, request, change) => {
      touched(change, request);
      return explainDifference(db, request, change);
    },
  },
} satisfies HandlersOf<'operations'>;
