import { ok } from '../../../domain/result.ts';
import { readProfile } from '../../database/settings.ts';
import type { HandlersOf } from '../handlers.ts';
import { passphraseScore } from '../keys/passphrase.ts';

export const sessionMethods = {
  'session.state': { runs: async ({ session }) => session.state() },
  'session.create': { runs: ({ session }, input) => session.create(input) },
  'session.createSample': { runs: ({ session }, { language }) => session.createSample(language) },
  'session.confirmRecovery': { runs: ({ session }, { words }) => session.confirmRecovery(words) },
  'session.unlock': { runs: ({ session }, { passphrase }) => session.unlock(passphrase) },
  'session.recover': { runs: ({ session }, { words, newPassphrase }) => session.recover(words, newPassphrase) },
  'session.changePassphrase': { runs: ({ session }, { current, next }) => session.changePassphrase(current, next) },
  'session.passphraseStrength': {
    runs: async (_, { passphrase }) => ok({ score: await passphraseScore(passphrase) }),
  },
  'session.profile': { reads: (db, _, { vault }) => readProfile(db, vault.userId) },
  'session.setProfile': { runs: ({ session }, profile) => session.setProfile(profile) },
} satisfies HandlersOf<'session'>;
