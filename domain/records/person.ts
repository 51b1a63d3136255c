import type { FieldIssue } from '../issues.ts';
import { preferredName } from '../names.ts';
import { earliestDay, latestDay, type PartialDate } from '../partial-date.ts';
import { choice, country, names, partialDate, reference, rows, text } from './field.ts';
import { recordType } from './record.ts';

/**
 * One of our nationals, or somebody who travels with them. The status of the case is no field: it follows from the events below and
 * from lists (case-status.ts), since a status typed by hand is soon untrue.
 */
export const person = recordType({
  name: 'person',
  fields: {
    /** Stands for the name in print that leaves the house. Given by the vault when empty. */
    code: text({ maxLength: 20, search: 'title' }),
    names: names({ required: true, search: 'title' }),
    sex: choice(['female', 'male', 'unknown'], { required: true, initial: 'unknown' }),
    birth: partialDate(),
    birthPlace: text({ maxLength: 200, search: 'body' }),
    birthCountry: country(),
    bornInCustody: choice(['yes', 'no', 'unknown'], { required: true, initial: 'unknown' }),
    /** Each row says what the other is to this person: `mother` names this person's mother. */
    relations: rows(
      {
        person: reference(['person'], { search: 'body' }),
        /** For a relative who has no record: one of person and name is given. */
        name: text({ maxLength: 200, search: 'body' }),
        kind: choice(['mother', 'father', 'sibling', 'spouse', 'guardian'], { required: true }),
        certainty: choice(['confirmed', 'probable', 'claimed'], { required: true, initial: 'claimed' }),
        evidence: choice(['document', 'testimony', 'dna']),
        note: text({ maxLength: 500, search: 'body' }),
      },
      { maxRows: 60 },
    ),
    identityDocuments: rows(
      {
        kind: choice(
          [
            'passport',
            'birthCertificate',
            'identityCard',
            'laissezPasser',
            'emergencyTravelDocument',
            'foreignDocument',
            'other',
          ],
          { required: true, initial: 'passport' },
        ),
        number: text({ maxLength: 60, search: 'body' }),
        issuedBy: text({ maxLength: 200, search: 'body' }),
        issuedOn: partialDate(),
        expiresOn: partialDate(),
        nameAsWritten: text({ maxLength: 200, search: 'body' }),
      },
      { maxRows: 40 },
    ),
    /** Steps of the verification, each an event; the latest one counts. */
    nationality: rows(
      {
        status: choice(['requested', 'inProgress', 'confirmed', 'refused', 'undetermined'], { required: true }),
        on: partialDate({ required: true }),
        authority: text({ maxLength: 200, search: 'body' }),
        evidence: text({ maxLength: 500, search: 'body' }),
      },
      { maxRows: 40 },
    ),
    detention: rows(
      {
        place: reference(['place'], { search: 'body' }),
        from: partialDate(),
        to: partialDate(),
        legalStatus: choice([
          'withoutCharge',
          'underInvestigation',
          'onTrial',
          'convicted',
          'withDetainedParent',
          'awaitingDeparture',
        ]),
        sentence: text({ maxLength: 300, search: 'body' }),
      },
      { maxRows: 40 },
    ),
    consents: rows(
      {
        purpose: choice(['repatriation', 'photograph', 'medical', 'dataSharing', 'custody'], { required: true }),
        givenBy: reference(['person']),
        /** For somebody who has no record: one of the two is given. */
        givenByName: text({ maxLength: 200, search: 'body' }),
        form: choice(['written', 'oral', 'court'], { required: true, initial: 'written' }),
        scope: text({ maxLength: 500, search: 'body' }),
        givenOn: partialDate({ required: true }),
        withdrawnOn: partialDate(),
        evidence: text({ maxLength: 500, search: 'body' }),
      },
      { maxRows: 60 },
    ),
    services: rows(
      {
        kind: choice(
          [
            'medicalScreening',
            'treatment',
            'vaccination',
            'psychologicalAssessment',
            'schoolPlacement',
            'documents',
            'homeStudy',
            'followUpVisit',
            'other',
          ],
          { required: true },
        ),
        /** Empty while it is only planned. */
        on: partialDate(),
        provider: text({ maxLength: 200, search: 'body' }),
        outcome: text({ maxLength: 1000, multiline: true, search: 'body' }),
        evidence: text({ maxLength: 500, search: 'body' }),
        nextDue: partialDate(),
      },
      { maxRows: 200 },
    ),
    /** Where the person lives and who is responsible, over time. */
    care: rows(
      {
        kind: choice(['orphanage', 'boardingSchool', 'restHome', 'hospital', 'kinship', 'parent', 'foster', 'other'], {
          required: true,
        }),
        place: reference(['place'], { search: 'body' }),
        caregiver: text({ maxLength: 200, search: 'body' }),
        /** By which decision: of a court, of the guardianship authority. */
        custody: text({ maxLength: 300, search: 'body' }),
        from: partialDate({ required: true }),
        to: partialDate(),
      },
      { maxRows: 60 },
    ),
    caseWorker: text({ maxLength: 200, search: 'body' }),
    risk: choice(['low', 'medium', 'high']),
    closedOn: partialDate(),
    closedBecause: choice(['familyReunited', 'grownUp', 'movedAway', 'died', 'duplicate', 'other']),
    notes: text({ maxLength: 10_000, multiline: true, search: 'body' }),
  },
  columns: [
    { field: 'code', shown: true },
    { field: 'sex', shown: true },
    { field: 'birth', shown: true },
    { field: 'birthCountry', shown: false },
    { field: 'birthPlace', shown: false },
    { field: 'bornInCustody', shown: false },
    { field: 'caseWorker', shown: true },
    { field: 'risk', shown: true },
    { field: 'closedOn', shown: false },
    { field: 'classification', shown: false },
  ],
  sort: { field: 'label', direction: 'ascending' },
  label: (values, language) => preferredName(values.names, language)?.text ?? values.code ?? '',
  details: ['code', 'birth'],
  rules: (values) => {
    const issues: FieldIssue[] = [];
    if (values.code !== null && personCodeNumber(values.code) === null)
      issues.push({ path: ['code'], kind: 'malformed' });
    values.relations.forEach((relation, index) => {
      if (!relation.person && !relation.name) issues.push({ path: ['relations', index, 'person'], kind: 'required' });
      const first = values.relations.findIndex(
        (other) => relation.person && other.kind === relation.kind && other.person?.id === relation.person.id,
      );
      if (first >= 0 && first < index) issues.push({ path: ['relations', index, 'person'], kind: 'duplicate-row' });
    });
    values.consents.forEach((consent, index) => {
      if (!consent.givenBy && !consent.givenByName) {
        issues.push({ path: ['consents', index, 'givenByName'], kind: 'required' });
      }
      if (isReversed(consent.givenOn, consent.withdrawnOn)) {
        issues.push({ path: ['consents', index, 'withdrawnOn'], kind: 'end-before-start' });
      }
    });
    values.identityDocuments.forEach(({ issuedOn, expiresOn }, index) => {
      if (isReversed(issuedOn, expiresOn)) {
        issues.push({ path: ['identityDocuments', index, 'expiresOn'], kind: 'end-before-start' });
      }
    });
    for (const field of ['detention', 'care'] as const) {
      values[field].forEach(({ from, to }, index) => {
        if (isReversed(from, to)) issues.push({ path: [field, index, 'to'], kind: 'end-before-start' });
      });
    }
    if (values.closedOn && !values.closedBecause) issues.push({ path: ['closedBecause'], kind: 'required' });
    return issues;
  },
});

/** True only when it is certain: the latest day the end can be lies before the earliest of the start. */
function isReversed(start: PartialDate | null, end: PartialDate | null): boolean {
  const [from, to] = [start && earliestDay(start), end && latestDay(end)];
  return Boolean(from && to && to < from);
}

/** The 412 of C-0412; null for a text that is no code. */
export function personCodeNumber(code: string): number | null {
  const number = Number(/^C-(\d{4,9})$/.exec(code)?.[1] ?? 0);
  return number > 0 && nextPersonCode(number - 1) === code ? number : null;
}

/** After the highest number in use, so that a code is never given twice, though the person it stood for was deleted. */
export const nextPersonCode = (highest: number): string => `C-${String(highest + 1).padStart(4, '0')}`;
