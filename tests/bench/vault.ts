/** What unlocking costs beyond the work that Argon2id is meant to be. Grows with the database only if it was cut off mid-write. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deriveFromPassphrase, newKdf } from '../../electron/vault/keys/kdf.ts';
import { createSession } from '../../electron/vault/session.ts';
import { type BenchSuite, entry, median } from './figure.ts';

const passphrase = 'lantern harbour saffron nineteen quiet bridge';
/** So little that what is left is the rest of unlocking; taking two seconds of Argon2id from each other would measure its noise. */
const cost = { ops: 1, memMiB: 1 };
const range = { minOps: 1, maxOps: 1, minMemMiB: 1, maxMemMiB: 1 };
const rounds = 15;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export const vaultSuite: BenchSuite = {
  ids: ['unlock-beyond-argon2id'],
  async run() {
    const parent = mkdtempSync(join(tmpdir(), 'safir-bench-'));
    const folder = join(parent, 'vault');
    try {
      const maker = createSession({ folder, mode: 'new', kdf: cost, kdfRange: range });
      const made = await maker.create({ vaultName: 'Bench', passphrase, profile: { name: 'Bench', post: '' } });
      if (!made.ok) throw new Error(made.failure.kind);
      await maker.close();

      const beyond: number[] = [];
      const derivations: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const derivation = await timed(() => deriveFromPassphrase(Buffer.from(passphrase), newKdf(cost)));
        const session = createSession({ folder, mode: 'existing', kdfRange: range });
        const unlocking = await timed(async () => {
          const opened = await session.unlock(passphrase);
          if (!opened.ok) throw new Error(opened.failure.kind);
        });
        await session.close();
        derivations.push(derivation);
        beyond.push(unlocking - derivation);
      }
      const measured = { value: median(beyond), floor: median(derivations) };
      return [entry(1, 'unlock-beyond-argon2id', 'ms', measured, { atMost: 150, of: 'value' })];
    } finally {
      rmSync(parent, { recursive: true, force: true });
    }
  },
};
