import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ok } from '../../../domain/result.ts';
import { checkIntegrity, inRead, inTransaction } from '../../../electron/database/transactions.ts';
import { migrateWithNotes, newVaultRequest, otherPassphrase, testPassphrase } from '../../quick-vault.ts';
import { makeTempVault, mustFail, mustSucceed, openTempVault, tempFolder } from '../../temp-vault.ts';
import { alsoAt, readOnly, smallDisk, startChild, startChildOnMount } from './children.ts';

const withNotes = { migrate: migrateWithNotes, writeFirstRows: newVaultRequest.writeFirstRows };
const openNotes = (folder: string, passphrase: string = testPassphrase) =>
  openTempVault(folder, { migrate: migrateWithNotes, secret: { kind: 'passphrase', passphrase } });

async function closedVault(): Promise<string> {
  const { folder, vault } = await makeTempVault(withNotes);
  await vault.close();
  return folder;
}

async function openWith(folder: string, passphrase: string): Promise<string> {
  // The wait after wrong guesses is not what is tested here.
  rmSync(join(folder, 'attempts'), { force: true });
  const opened = await openNotes(folder, passphrase);
  if (opened.ok) await opened.value.close();
  return opened.ok ? 'ok' : opened.failure.kind;
}

const bytesOf = (folder: string) =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]);

describe('two processes', () => {
  test('cannot have one vault open: the second is told who has it', async () => {
    const folder = await closedVault();
    const holder = startChild('hold', folder);
    expect(await holder.next()).toEqual({ opened: 'ok' });
    expect(mustFail(await openNotes(folder))).toEqual({
      kind: 'vault-already-open',
      by: { user: userInfo().username, host: hostname(), sinceUtc: expect.any(String) },
    });
    const [second] = await startChild('open', folder).rest();
    expect(second).toMatchObject({ opened: 'vault-already-open' });
    await holder.kill();
  });

  test('cannot have it open through two mounts either', async () => {
    const folder = await closedVault();
    const elsewhere = tempFolder();
    const holder = startChildOnMount(alsoAt(folder), elsewhere, 'hold', elsewhere);
    expect(await holder.next()).toEqual({ opened: 'ok' });
    expect(mustFail(await openNotes(folder)).kind).toBe('vault-already-open');
    await holder.kill();
  });

  test('a process that was killed holds nothing any more', async () => {
    const folder = await closedVault();
    const holder = startChild('hold', folder);
    expect(await holder.next()).toEqual({ opened: 'ok' });
    await holder.kill();
    expect(readdirSync(folder)).toContain('in-use');
    await mustSucceed(await openNotes(folder)).close();
    expect(readdirSync(folder)).not.toContain('in-use');
  });
});

describe('a process killed at any moment', () => {
  test('while it writes loses nothing that was acknowledged', async () => {
    const folder = await closedVault();
    let acknowledged = 0;
    for (const lines of [1, 2, 5, 13, 34]) {
      const writer = startChild('write', folder);
      for (let line = 0; line < lines; line += 1) expect((await writer.next()).written).toBe('ok');
      acknowledged += lines;
      await writer.kill();
      const vault = mustSucceed(await openNotes(folder));
      expect(checkIntegrity(vault.database.driver)).toEqual(ok());
      const notes = mustSucceed(await inRead(vault.database, async (read) => ok(await read('note')))).length;
      expect(notes).toBeGreaterThanOrEqual(acknowledged);
      acknowledged = notes;
      await vault.close();
    }
  });

  test('in the middle of a transaction leaves what was there before it, even with half a page at the end', async () => {
    const folder = await closedVault();
    const before = statSync(join(folder, 'db-1')).size;
    const writer = startChild('stopHalfWay', folder);
    expect(await writer.next()).toEqual({ written: 8000 });
    await writer.kill();
    expect(statSync(join(folder, 'db-1')).size).toBeGreaterThan(before);
    appendFileSync(join(folder, 'db-1'), 'half a page');

    const vault = mustSucceed(await openNotes(folder));
    expect(vault.database.wasRecovered).toBe(true);
    expect(statSync(join(folder, 'db-1')).size).toBe(before);
    expect(await inRead(vault.database, async (read) => ok(await read('note')))).toEqual(ok([]));
    await vault.close();
  });

  test('while it changes the passphrase leaves a vault that opens with the old or the new one', async () => {
    const folder = await closedVault();
    for (const changes of [1, 2, 3, 4, 5, 6]) {
      const changer = startChild('changePassphrases', folder);
      for (let change = 0; change < changes; change += 1) expect(await changer.next()).toEqual({ changed: 'ok' });
      await changer.kill();
      const [withOld, withNew] = [await openWith(folder, testPassphrase), await openWith(folder, otherPassphrase)];
      expect([withOld, withNew]).toContain('ok');
    }
  });
});

describe('a full disk', () => {
  test('keeps a vault from being made, whole, and leaves nothing of it', async () => {
    const disk = tempFolder();
    const said = await startChildOnMount(smallDisk, disk, 'createOnFullDisk', join(disk, 'vault')).rest();
    const refused = said.slice(0, -1);
    expect(refused.length).toBeGreaterThan(3);
    for (const line of refused) expect(line).toEqual({ created: 'disk-full', left: 0 });
    expect(said.at(-1)).toMatchObject({ created: 'ok' });
  });

  test('loses nothing, lets one read, and lets one go on when there is room', async () => {
    const disk = tempFolder();
    const [said] = await startChildOnMount(smallDisk, disk, 'writeOnFullDisk', join(disk, 'vault')).rest();
    const acknowledged = said?.acknowledged;
    expect(acknowledged).toBeGreaterThan(5);
    expect(said).toEqual({
      acknowledged,
      failure: 'disk-full',
      readable: acknowledged,
      passphrase: 'disk-full',
      kept: acknowledged,
      afterwards: 'ok',
    });
  });
});

describe('a folder that cannot be written', () => {
  test('opens no vault and says why, and not a byte is changed', async () => {
    const folder = await closedVault();
    const before = bytesOf(folder);
    const [said] = await startChildOnMount(readOnly, folder, 'open', folder).rest();
    expect(said).toEqual({ opened: 'vault-read-only', failure: { kind: 'vault-read-only' } });
    expect(bytesOf(folder)).toEqual(before);
  });

  test('takes no new vault', async () => {
    const place = tempFolder();
    mkdirSync(join(place, 'empty'));
    for (const folder of [join(place, 'vault'), join(place, 'empty')]) {
      const [said] = await startChildOnMount(readOnly, place, 'create', folder).rest();
      expect(said).toEqual({ created: 'folder-not-writable' });
    }
    expect(readdirSync(place)).toEqual(['empty']);
  });
});

test('too little memory to unlock is said, is no wrong guess, and breaks nothing', async () => {
  const { folder, vault } = await makeTempVault({ ...withNotes, kdf: { ops: 1, memMiB: 1024 } });
  await vault.close();
  const child = startChild('openWithLittleMemory', folder);
  await child.next();
  const { pid } = child.process;
  const mappedKiB = Number(/^VmSize:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  execFileSync('prlimit', ['--pid', String(pid), `--as=${(mappedKiB + 300_000) * 1024}`]);
  child.process.stdin?.end();
  expect(await child.rest()).toEqual([{ opened: 'not-enough-memory' }]);
  expect(readdirSync(folder)).not.toContain('attempts');
});

test('a folder renamed while its vault is open loses nothing that was acknowledged', async () => {
  const { folder, vault } = await makeTempVault(withNotes);
  const moved = join(tempFolder(), 'moved');
  renameSync(folder, moved);
  const write = () =>
    inTransaction(vault.database, async (change) => ok(await change('note').insert({ body: 'kept' })));
  const acknowledged = [await write(), await write()].filter((written) => written.ok).length;
  await vault.close();
  const again = mustSucceed(await openNotes(moved));
  expect(await inRead(again.database, async (read) => ok((await read('note')).length))).toEqual(ok(acknowledged));
  await again.close();
});
