/** The codes that stand for persons in print: each is given once and stands for one person for good, whatever becomes of the record. */
import type { RecordTypeName } from '../../domain/records/index.ts';
import { nextPersonCode } from '../../domain/records/person.ts';
import type { AnyValues } from '../../domain/records/record.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { WriteDatabase } from './client.ts';
import type { Row } from './columns.ts';
import { numberIn, type RecordRef } from './record-rows.ts';

const codedType: RecordTypeName = 'person';

/**
 * The values with the code the person will have: the one written down unless it stands for somebody else, the one the person has when
 * the field was emptied, and the next one for somebody new. Records of other types pass unchanged.
 */
export async function withCode(
  db: WriteDatabase,
  { type, id }: RecordRef,
  values: AnyValues,
  before: AnyValues | null,
): Promise<Result<AnyValues>> {
  if (type !== codedType) return ok(values);
  const code = values.code ?? before?.code ?? (await nextFreeCode(db));
  if (typeof code !== 'string') throw new Error('The code of a person is a text');
  if (code === before?.code) return ok({ ...values, code });
  const given: Row | undefined = await db('person_code').where({ code }).first();
  if (given === undefined) await db('person_code').insert({ code, person_id: id });
  else if (given.person_id !== id)
    return failed({ kind: 'invalid-record', issues: [{ path: ['code'], kind: 'already-given' }] });
  return ok({ ...values, code });
}

/**
 * Codes that came with a person from elsewhere are passed over. They do not move the count: a mistyped C-99999999 would otherwise use up
 * nearly all numbers at once.
 */
async function nextFreeCode(db: WriteDatabase): Promise<string> {
  const last: Row | undefined = await db('last_person_code').first();
  let number = last ? numberIn(last, 'number') : 0;
  let code = nextPersonCode(number);
  while (await db('person_code').where({ code }).first('code')) {
    number += 1;
    code = nextPersonCode(number);
  }
  await db('last_person_code').update({ number: number + 1 });
  return code;
}
