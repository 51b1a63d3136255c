/** Started by tests as a process of its own: `vault-child.ts <what> <folder>`. Says what happened in lines of JSON. */
import { existsSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result } from '../../../domain/result.ts';
import { inRead, inTransaction } from '../../../electron/database/transactions.ts';
import { changePassphrase } from '../../../electron/vault/folder/change-passphrase.ts';
import { createVault } from '../../../electron/vault/folder/create-vault.ts';
import { type OpenVault, openVault } from '../../../electron/vault/folder/open-vault.ts';
import {
  migrateWithNotes,
  newVaultRequest,
  openVaultRequest,
  otherPassphrase,
  testPassphrase,
} from '../../quick-vault.ts';

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const outcome = (result: Result<unknown>) => (result.ok ? 'ok' : result.failure.kind);
const open = (folder: string, passphrase: string = testPassphrase) =>
  openVault({ ...openVaultRequest, folder, secret: { kind: 'passphrase', passphrase } });

const create = (folder: string) => createVault({ ...newVaultRequest, folder, migrate: migrateWithNotes });

async function write(vault: OpenVault, body: string): Promise<Result<unknown>> {
  return inTransaction(vault.database, async (change) => ok(await change('note').insert({ body })));
}

async function count(vault: OpenVault): Promise<unknown> {
  const counted = await inRead(vault.database, async (read) => ok(await read('note').count({ notes: '*' }).first()));
  return counted.ok ? counted.value?.notes : counted.failure;
}

const scenes = {
  async open(folder: string) {
    const opened = await open(folder);
    say({ opened: outcome(opened), ...(!opened.ok && { failure: opened.failure }) });
    if (opened.ok) await opened.value.close();
  },

  async hold(folder: string) {
    const opened = await open(folder);
    say({ opened: outcome(opened) });
    await untilToldToGoOn();
  },

  /** Opens a costly vault once the test has taken most of its memory away. */
  async openWithLittleMemory(folder: string) {
    say({ waits: true });
    await untilToldToGoOn();
    const range = { ...openVaultRequest.kdfRange, maxMemMiB: 1024 };
    say({ opened: outcome(await openVault({ ...openVaultRequest, folder, kdfRange: range })) });
  },

  async create(folder: string) {
    say({ created: outcome(await create(folder)) });
  },

  /** Writes notes for ever and says each one that was acknowledged. */
  async write(folder: string) {
    const vault = await opened(folder);
    for (let number = 1; ; number += 1)
      say({ acknowledged: number, written: outcome(await write(vault, 'x'.repeat(3000))) });
  },

  /** Is in the middle of a transaction too large for memory, part of which is in the file already. */
  async stopHalfWay(folder: string) {
    const vault = await opened(folder);
    // So little that SQLite must write pages out before the commit.
    vault.database.driver.pragma('cache_size = 50');
    await inTransaction(vault.database, async (change) => {
      for (let number = 0; number < 8000; number += 1) await change('note').insert({ body: 'y'.repeat(3000) });
      say({ written: 8000 });
      await untilToldToGoOn();
      return ok();
    });
  },

  /** Changes the passphrase back and forth for ever, beginning with whichever opens. */
  async changePassphrases(folder: string) {
    const first = await open(folder);
    const vault = first.ok ? first.value : await opened(folder, otherPassphrase);
    const both = first.ok ? [testPassphrase, otherPassphrase] : [otherPassphrase, testPassphrase];
    for (let [current = '', next = ''] = both; ; [current, next] = [next, current]) {
      say({ changed: outcome(await changePassphrase(vault, { current, next })) });
    }
  },

  /** On a small disk: with ever more room left, until a vault fits. */
  async createOnFullDisk(folder: string) {
    for (let pages = 0; ; pages += 1) {
      const free = fillDisk(join(folder, '..'), pages);
      const created = await create(folder);
      say({ created: outcome(created), left: existsSync(folder) ? readdirSync(folder).length : 0 });
      if (created.ok) {
        await created.value.vault.close();
        return;
      }
      free();
    }
  },

  /** On a small disk: fills it with notes, and looks whether anything is lost. */
  async writeOnFullDisk(folder: string) {
    const created = await create(folder);
    if (!created.ok) throw new Error(outcome(created));
    const { vault } = created.value;
    const free = fillDisk(join(folder, '..'), 40);
    let acknowledged = 0;
    let failure = 'ok';
    while (failure === 'ok') {
      failure = outcome(await write(vault, 'x'.repeat(3000)));
      if (failure === 'ok') acknowledged += 1;
    }
    const readable = await count(vault);
    fillDisk(join(folder, '..'), 0);
    const passphrase = outcome(await changePassphrase(vault, { current: testPassphrase, next: otherPassphrase }));
    await vault.close();
    const again = await opened(folder);
    const kept = await count(again);
    rmSync(join(folder, '..', 'ballast-0'), { force: true });
    free();
    const afterwards = outcome(await write(again, 'room again'));
    await again.close();
    say({ acknowledged, failure, readable, passphrase, kept, afterwards });
  },
};

const untilToldToGoOn = () => new Promise((resolve) => process.stdin.once('end', resolve).resume());

async function opened(folder: string, passphrase?: string): Promise<OpenVault> {
  const result = await open(folder, passphrase);
  if (!result.ok) throw new Error(outcome(result));
  return result.value;
}

/** Leaves so many pages of room on the disk; gives back what makes all the room there was. */
function fillDisk(folder: string, freePages: number): () => void {
  const { bavail, bsize } = statfsSync(folder);
  const ballast = join(folder, `ballast-${freePages}`);
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail - freePages) * bsize, 1));
  return () => rmSync(ballast);
}

const [what, folder] = process.argv.slice(2);
const scene = Object.entries(scenes).find(([name]) => name === what);
if (!scene || !folder) throw new Error(`There is no scene ${what}`);
await scene[1](folder);
