import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyFonts } from '../../../build/fonts.mjs';
import { createSaveTargets } from '../../../electron/vault/save-targets.ts';
import { meetingValues } from '../../builders.ts';
import { testPassphrase } from '../../quick-vault.ts';
import { makeTempVault, mustSucceed, tempFolder } from '../../temp-vault.ts';
import { type BuiltWorker, briefingsFolder, buildTypstWorker } from '../briefings/built-worker.ts';
import { openVaultWindow } from './vault-window.ts';

const meetingRef = { type: 'meeting', id: 'b1e0c0de-0000-4000-8000-000000000003' } as const;
const choice = { briefing: 'memorandum', record: meetingRef, language: 'en' } as const;
const tokens = ['b1e0c0de-0000-4000-8000-0000000000f1', 'b1e0c0de-0000-4000-8000-0000000000f2'] as const;

let worker: BuiltWorker;
let printing: { readonly workerUrl: URL; readonly briefingsFolder: string; readonly fontsFolder: string };
beforeAll(async () => {
  const fontsFolder = path.join(tempFolder(), 'fonts');
  await copyFonts(fontsFolder);
  worker = await buildTypstWorker();
  printing = { workerUrl: worker.url, briefingsFolder, fontsFolder };
});
afterAll(() => worker.remove());

async function windowOnMeeting() {
  const { folder, vault } = await makeTempVault();
  await vault.close();
  const window = openVaultWindow({ folder, mode: 'existing', ...printing });
  mustSucceed(await window.call('session.unlock', { passphrase: testPassphrase }));
  mustSucceed(await window.call('records.save', { ...meetingRef, revision: 0, values: meetingValues() }));
  const exported = async () => {
    const { entries } = mustSucceed(await window.call('records.history', { ...meetingRef, offset: 0, limit: 50 }));
    return entries.filter(({ action }) => action === 'exported');
  };
  return { window, exported, place: tempFolder() };
}

describe('an export', () => {
  it('writes the whole file and notes it in the history of the record', async () => {
    const { window, exported, place } = await windowOnMeeting();
    const file = path.join(place, 'talks.pdf');
    window.allowSave(tokens[0], file);
    const answer = mustSucceed(await window.call('briefings.export', { ...choice, saveToken: tokens[0] }));

    expect(readdirSync(place)).toEqual(['talks.pdf']);
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    expect(answer).toEqual({ fileName: 'talks.pdf', bytes: readFileSync(file).length });
    expect(await exported()).toMatchObject([
      { by: 'Zarina Test', after: { briefing: 'memorandum', language: 'en', fileName: 'talks.pdf' } },
    ]);
    expect(window.heard.events.at(-1)).toEqual({ kind: 'changed', types: ['meeting'], ids: [meetingRef.id] });
  });

  it('goes once to each place that was chosen, and nowhere without one', async () => {
    const { window, exported, place } = await windowOnMeeting();
    window.allowSave(tokens[0], path.join(place, 'one.pdf'));
    mustSucceed(await window.call('briefings.export', { ...choice, saveToken: tokens[0] }));
    for (const saveToken of tokens) {
      expect(await window.call('briefings.export', { ...choice, saveToken })).toMatchObject({
        failure: { kind: 'save-target-expired' },
      });
    }
    expect(readdirSync(place)).toEqual(['one.pdf']);
    expect(await exported()).toHaveLength(1);
  });

  it('leaves neither a file nor a line in the history when the folder is gone', async () => {
    const { window, exported, place } = await windowOnMeeting();
    window.allowSave(tokens[0], path.join(place, 'gone', 'talks.pdf'));
    expect(await window.call('briefings.export', { ...choice, saveToken: tokens[0] })).toMatchObject({
      failure: { kind: 'file-not-written', reason: 'not-found' },
    });
    expect(readdirSync(place)).toEqual([]);
    expect(await exported()).toEqual([]);
  });

  it('leaves no part of itself beside a folder that has its name', async () => {
    const { window, exported, place } = await windowOnMeeting();
    const folder = path.join(place, 'talks.pdf');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'kept'), '');
    window.allowSave(tokens[0], folder);
    expect(await window.call('briefings.export', { ...choice, saveToken: tokens[0] })).toMatchObject({
      failure: { kind: 'file-not-written' },
    });
    expect(readdirSync(place, { recursive: true }).toSorted()).toEqual(['talks.pdf', path.join('talks.pdf', 'kept')]);
    expect(await exported()).toEqual([]);
  });

  it('of a record that is not there writes nothing', async () => {
    const { window, place } = await windowOnMeeting();
    window.allowSave(tokens[0], path.join(place, 'talks.pdf'));
    const record = { ...meetingRef, id: 'b1e0c0de-0000-4000-8000-000000000009' };
    expect(await window.call('briefings.export', { ...choice, record, saveToken: tokens[0] })).toMatchObject({
      failure: { kind: 'record-not-found' },
    });
    expect(readdirSync(place)).toEqual([]);
  });
});

describe('the place behind a token', () => {
  const start = Date.parse('2026-03-01T09:00:00Z');

  it('is known for ten minutes', () => {
    let now = start;
    const targets = createSaveTargets(() => new Date(now));
    targets.allow('a', '/a.pdf');
    targets.allow('b', '/b.pdf');
    now += 10 * 60_000 - 1;
    expect(targets.take('a')).toBe('/a.pdf');
    now += 1;
    expect(targets.take('b')).toBeUndefined();
  });

  it('is forgotten when it was used, and when the vault closes', () => {
    const targets = createSaveTargets(() => new Date(start));
    targets.allow('a', '/a.pdf');
    targets.allow('b', '/b.pdf');
    targets.take('a');
    targets.forgetAll();
    expect([targets.take('a'), targets.take('b')]).toEqual([undefined, undefined]);
  });
});
