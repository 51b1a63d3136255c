import type { Language } from '../../domain/language.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { Profile } from '../contract-types.ts';
import type { OpenDatabase } from '../database/client.ts';
import { saveRecord } from '../database/records.ts';
import { inTransaction } from '../database/transactions.ts';

/** Loaded when the sample desk is asked for: who unlocks a vault of his own should not wait for it. */
export async function sampleNames(language: Language): Promise<{ vaultName: string; profile: Profile }> {
  const { createTranslator } = await import('../../domain/messages/messages.ts');
  const t = createTranslator(language);
  return {
    vaultName: t('sample.vaultName'),
    profile: { name: t('sample.profileName'), post: t('sample.profilePost') },
  };
}

/** All of it or nothing, through the same door as records typed by hand. */
export async function fillSampleDesk(
  database: OpenDatabase,
  language: Language,
  now: Date,
): Promise<Result<undefined>> {
  const { sampleDesk } = await import('../../domain/sample/desk.ts');
  const { profile } = await sampleNames(language);
  return inTransaction(database, async (db) => {
    for (const { type, id, values } of sampleDesk(language)) {
      const saved = await saveRecord(db, { type, id, revision: 0, values }, { name: profile.name, now });
      if (!saved.ok) return failed(saved.failure);
    }
    return ok();
  });
}
