import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from '@signalapp/sqlcipher';
import { describe, expect, test } from 'vitest';
import { failed, ok } from '../../../domain/result.ts';
import { createDatabase, type OpenDatabase, openDatabase } from '../../../electron/database/client.ts';
import {
  expectedPragmas,
  readPragmas,
  setPragmasAfterFirstRead,
  setPragmasBeforeFirstRead,
} from '../../../electron/database/pragmas.ts';
import { checkIntegrity, inRead, inTransaction } from '../../../electron/database/transactions.ts';
import { mustFail, mustSucceed, tempFolder } from '../../temp-vault.ts';

const key = Buffer.alloc(32, 0x5a);
const pageBytes = 4096;

async function newDatabase(): Promise<{ file: string; database: OpenDatabase }> {
  const file = join(tempFolder(), 'db-1');
  const database = mustSucceed(createDatabase(file, key));
  await database.knex.schema.createTable('note', (table) => {
    table.increments('id');
    table.text('body').notNullable();
    table.integer('parent').references('id').inTable('note');
  });
  return { file, database };
}

/** Some pages of notes, closed. */
async function closedDatabase(): Promise<string> {
  const { file, database } = await newDatabase();
  const rows = Array.from({ length: 400 }, (_, index) => ({ body: `note ${index} ${'x'.repeat(60)}` }));
  mustSucceed(await inTransaction(database, async (change) => ok(await change('note').insert(rows))));
  await database.close();
  return file;
}

const countOf = async (database: OpenDatabase) =>
  mustSucceed(await inRead(database, async (read) => ok(await read('note').count({ count: '*' }).first())))?.count;

describe('a database', () => {
  test('has every setting its safety rests on, new and opened again', async () => {
    const { file, database } = await newDatabase();
    expect(readPragmas(database.driver)).toEqual(expectedPragmas);
    expect(expectedPragmas).toMatchObject({ synchronous: 2, journal_mode: 'truncate', locking_mode: 'exclusive' });
    await database.close();
    const again = mustSucceed(openDatabase(file, key));
    expect(again.wasRecovered).toBe(false);
    expect(readPragmas(again.driver)).toEqual(expectedPragmas);
    await again.close();
  });

  test('is refused by a driver that does not encrypt, or does not keep its journal as it is told', () => {
    // Without a key SQLCipher is a plain SQLite; and the journal of a database in memory stays in memory, whatever one asks for.
    const driver = new Database(':memory:');
    expect(mustFail(setPragmasBeforeFirstRead(driver))).toEqual({ kind: 'pragma-refused', pragma: 'cipher_page_size' });
    expect(mustFail(setPragmasAfterFirstRead(driver))).toEqual({ kind: 'pragma-refused', pragma: 'journal_mode' });
    driver.close();
  });

  test('holds nothing that can be read in its file, and is for its owner only', async () => {
    const file = await closedDatabase();
    const bytes = readFileSync(file);
    expect(bytes.includes('note')).toBe(false);
    expect(bytes.includes('SQLite')).toBe(false);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('opens with no other key, and is not changed by trying', async () => {
    const file = await closedDatabase();
    const before = readFileSync(file);
    const wrongKey = Buffer.alloc(32, 0x5b);
    expect(mustFail(openDatabase(file, wrongKey))).toEqual({ kind: 'database-not-encrypted-or-wrong-key' });
    expect(readFileSync(file)).toEqual(before);
    await mustSucceed(openDatabase(file, key)).close();
  });

  test('is not made where a file is already', async () => {
    const file = await closedDatabase();
    const before = readFileSync(file);
    expect(mustFail(createDatabase(file, key))).toEqual({ kind: 'folder-not-empty' });
    expect(readFileSync(file)).toEqual(before);
  });

  test('cannot be opened twice, by whatever path', async () => {
    const { file, database } = await newDatabase();
    const link = join(tempFolder(), 'folder');
    symlinkSync(join(file, '..'), link);
    for (const path of [file, join(link, 'db-1')]) {
      expect(mustFail(openDatabase(path, key))).toEqual({ kind: 'vault-already-open' });
    }
    await database.close();
    await mustSucceed(openDatabase(file, key)).close();
  });
});

describe('opening refuses, without making or changing anything,', () => {
  test.each<[string, (file: string) => void, object]>([
    ['a missing file', (file) => rmSync(file), { kind: 'database-missing' }],
    ['an empty file', (file) => truncateSync(file, 0), { kind: 'database-empty' }],
    [
      'a plain SQLite database',
      (file) => writeFileSync(file, Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(1008)])),
      { kind: 'database-plain' },
    ],
    [
      'a directory',
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
      { kind: 'database-not-a-file', found: 'directory' },
    ],
    [
      'a link',
      (file) => {
        renameSync(file, `${file}.moved`);
        symlinkSync(`${file}.moved`, file);
      },
      { kind: 'database-not-a-file', found: 'symlink' },
    ],
    [
      'a FIFO',
      (file) => {
        rmSync(file);
        execFileSync('mkfifo', [file]);
      },
      { kind: 'database-not-a-file', found: 'fifo' },
    ],
    [
      'a link in place of the journal',
      (file) => {
        rmSync(`${file}-journal`, { force: true });
        symlinkSync(file, `${file}-journal`);
      },
      { kind: 'database-not-a-file', found: 'symlink' },
    ],
    [
      'a write-ahead log laid beside it',
      (file) => writeFileSync(`${file}-wal`, Buffer.alloc(4152)),
      { kind: 'database-damaged', where: 'journal' },
    ],
    [
      'noise',
      (file) => writeFileSync(file, Buffer.alloc(pageBytes * 3, 'noise')),
      { kind: 'database-not-encrypted-or-wrong-key' },
    ],
  ])('%s', async (_what, replace, failure) => {
    const file = await closedDatabase();
    replace(file);
    const before = readdirSync(join(file, '..'));
    expect(mustFail(openDatabase(file, key))).toEqual(failure);
    expect(readdirSync(join(file, '..'))).toEqual(before);
  });

  test('a file cut off anywhere', async () => {
    const file = await closedDatabase();
    const whole = readFileSync(file);
    const pages = whole.length / pageBytes;
    expect(pages).toBeGreaterThan(8);
    const lengths = Array.from({ length: pages - 1 }, (_, page) => (page + 1) * pageBytes);
    for (const length of [
      ...lengths,
      ...lengths.map((at) => at + 1),
      ...lengths.map((at) => at - 1),
      1,
      whole.length - 1,
    ]) {
      writeFileSync(file, whole.subarray(0, length));
      const failure = mustFail(openDatabase(file, key));
      expect(failure.kind, `${length} bytes`).toBe('database-damaged');
      expect(statSync(file).size).toBe(length);
    }
  });
});

describe('damage', () => {
  test('of any page is noticed by the check, and the first page at opening', async () => {
    const file = await closedDatabase();
    const whole = readFileSync(file);
    for (let at = 100; at < whole.length; at += pageBytes) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
      writeFileSync(file, damaged);
      const opened = openDatabase(file, key);
      const found = opened.ok ? checkIntegrity(opened.value.driver) : opened;
      if (opened.ok) await opened.value.close();
      expect(found.ok, `page ${at / pageBytes}`).toBe(false);
    }
  });

  test('of a page that a query meets is a failure of the query', async () => {
    const file = await closedDatabase();
    const whole = readFileSync(file);
    whole.fill(0, pageBytes * 3, pageBytes * 4);
    writeFileSync(file, whole);
    const database = mustSucceed(openDatabase(file, key));
    const read = await inRead(database, async (snapshot) => ok(await snapshot('note')));
    expect(mustFail(read)).toEqual({ kind: 'database-damaged', where: 'page' });
    await database.close();
  });

  test('is not found where there is none', async () => {
    const database = mustSucceed(openDatabase(await closedDatabase(), key));
    expect(checkIntegrity(database.driver)).toEqual(ok());
    await database.close();
  });
});

describe('a transaction', () => {
  test('is kept whole when its work succeeds', async () => {
    const { database } = await newDatabase();
    const ids = await inTransaction(database, async (change) => {
      const [first] = await change('note').insert({ body: 'Khujand' }).returning('id');
      await change('note').insert({ body: 'Kulob', parent: first.id });
      return ok(await change('note').where({ parent: first.id }).update({ body: 'Bokhtar' }));
    });
    expect(ids).toEqual(ok(1));
    expect(await countOf(database)).toBe(2);
    await database.close();
  });

  test('is taken back whole when its work answers a failure, throws, or breaks a rule of the schema', async () => {
    const { database } = await newDatabase();
    const insert = (change: OpenDatabase['knex'], body: string | null) => change('note').insert({ body });
    const refused = await inTransaction(database, async (change) => {
      await insert(change, 'gone');
      return failed({ kind: 'disk-full' });
    });
    expect(mustFail(refused)).toEqual({ kind: 'disk-full' });
    const bug = inTransaction(database, async (change) => {
      await insert(change, 'gone');
      throw new Error('a bug');
    });
    await expect(bug).rejects.toThrow('a bug');
    const broken = inTransaction(database, async (change) => {
      await insert(change, 'gone');
      return ok(await insert(change, null));
    });
    await expect(broken).rejects.toThrow('NOT NULL');
    const orphan = inTransaction(database, async (change) =>
      ok(await change('note').insert({ body: 'x', parent: 99 })),
    );
    await expect(orphan).rejects.toThrow('FOREIGN KEY');
    expect(await countOf(database)).toBe(0);
    await database.close();
  });

  test('runs after the one before it has ended, and a query sees only what was committed', async () => {
    const { database } = await newDatabase();
    const seen: unknown[] = [];
    const write = (body: string) =>
      inTransaction(database, async (change) => {
        await change('note').insert({ body });
        await new Promise((resolve) => setImmediate(resolve));
        await change('note').insert({ body });
        return ok();
      });
    const look = async () => seen.push(await countOf(database));
    await Promise.all([write('a'), look(), write('b'), look(), look()]);
    expect(seen).toEqual([2, 4, 4]);
    await database.close();
  });

  test('does not put values into the words of an error', async () => {
    const { database } = await newDatabase();
    const failing = inTransaction(database, async (change) =>
      ok(
        await change('note')
          .insert({ id: 1, body: 'Zarina' })
          .then(() => change('note').insert({ id: 1, body: 'Zarina' })),
      ),
    );
    await expect(failing).rejects.toThrow(/UNIQUE/);
    await expect(failing).rejects.not.toThrow(/Zarina/);
    await database.close();
  });
});

describe('a query', () => {
  test('that tries to write is a bug, and the next command can write', async () => {
    const { database } = await newDatabase();
    const writing = inRead(database, async (read) => ok(await read('note').insert({ body: 'x' })));
    await expect(writing).rejects.toThrow('A query tried to write');
    mustSucceed(await inTransaction(database, async (change) => ok(await change('note').insert({ body: 'x' }))));
    expect(await countOf(database)).toBe(1);
    await database.close();
  });

  test('gets numbers, texts, bytes and nothing as they were bound, and no dates', async () => {
    const { database } = await newDatabase();
    const values = [1.5, "ғӣқӯҳҷ “quoted” '; DROP TABLE note; --", true, null];
    const row = await inRead(database, async (read) =>
      ok(await read.raw('SELECT ? AS a, ? AS b, ? AS c, ? AS d', values)),
    );
    expect(row).toEqual(ok([{ a: 1.5, b: values[1], c: 1, d: null }]));
    const bytes = await inRead(database, async (read) =>
      ok(await read.raw('SELECT ? AS a', [Buffer.from([0, 1, 255])])),
    );
    expect(Buffer.from(mustSucceed(bytes)[0].a)).toEqual(Buffer.from([0, 1, 255]));
    const date = inRead(database, async (read) => ok(await read.raw('SELECT ? AS a', [new Date(0)])));
    await expect(date).rejects.toThrow('cannot be bound');
    await database.close();
  });
});
