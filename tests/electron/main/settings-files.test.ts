import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { initialPreferences } from '../../../domain/preferences.ts';
import { openKnownVaults } from '../../../electron/main/known-vaults.ts';
import { openPreferences } from '../../../electron/main/preferences-file.ts';
import { firstKnownLanguage } from '../../../electron/main/system-language.ts';
import { keepWindowPlace, onScreen, readWindowPlace } from '../../../electron/main/window-bounds.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'safir-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fileIn = (name: string) => path.join(folder, name);
const broken = [
  '',
  '{',
  'null',
  '[]',
  '{"version":2}',
  '{"version":1,"preferences":{"language":"xx"}}',
  '{"__proto__":{}}',
];

describe('preferences', () => {
  it('come back as they were changed', () => {
    openPreferences(fileIn('p.json'), 'ru').change({ theme: 'dark', autoLockAfterMinutes: 2 });
    const again = openPreferences(fileIn('p.json'), 'tg').current();
    expect(again).toEqual({ ...initialPreferences, language: 'ru', theme: 'dark', autoLockAfterMinutes: 2 });
    expect(statSync(fileIn('p.json')).mode & 0o077).toBe(0);
    expect(readdirSync(folder)).toEqual(['p.json']);
  });

  it('begin with the language of the computer, where Safir speaks it', () => {
    expect(firstKnownLanguage(['fr-FR', 'tg-Cyrl-TJ', 'ru-RU'])).toBe('tg');
    expect(firstKnownLanguage(['fr', 'fa'])).toBeNull();
    expect(openPreferences(fileIn('p.json'), null).current()).toEqual(initialPreferences);
  });

  it.each(broken)('begin anew when the file says %j, which is kept aside', (text) => {
    writeFileSync(fileIn('p.json'), text);
    expect(openPreferences(fileIn('p.json'), null).current()).toEqual(initialPreferences);
    expect(readFileSync(fileIn('p.json.unreadable'), 'utf8')).toBe(text);
  });

  it('hold for this run even where nothing can be written', () => {
    const preferences = openPreferences(path.join(folder, 'p.json', 'below-a-file'), null);
    writeFileSync(fileIn('p.json'), '');
    expect(preferences.change({ theme: 'dark' }).theme).toBe('dark');
    expect(preferences.current().theme).toBe('dark');
  });
});

describe('known vaults', () => {
  const open = () => openKnownVaults(fileIn('vaults.json'), () => new Date('2026-03-01T09:00:00Z'));

  function vaultFolder(name: string): string {
    mkdirSync(fileIn(name));
    writeFileSync(path.join(folder, name, 'vault.0'), '');
    return fileIn(name);
  }

  it('are remembered once they were opened, the last one first', () => {
    const known = open();
    const first = known.choose(vaultFolder('first'));
    const second = known.choose(vaultFolder('second'));
    known.noteOpened(first.vaultId, 'First desk');
    known.choose(vaultFolder('third'));

    expect(open().list()).toEqual([
      {
        vaultId: first.vaultId,
        folder: fileIn('first'),
        name: 'First desk',
        lastOpenedAt: '2026-03-01T09:00:00.000Z',
        state: 'ready',
      },
    ]);
    expect(known.list().map(({ name }) => name)).toEqual(['First desk', null, null]);
    expect(second.vaultId).not.toBe(first.vaultId);
  });

  it('keep their id when they are chosen again', () => {
    const known = open();
    const place = vaultFolder('desk');
    expect(known.choose(`${place}/`).vaultId).toBe(known.choose(place).vaultId);
  });

  it('tell a vault from an empty folder, another folder and one that is gone', () => {
    const known = open();
    mkdirSync(fileIn('empty'));
    mkdirSync(fileIn('other'));
    writeFileSync(path.join(folder, 'other', 'letter.txt'), '');
    const states = [vaultFolder('desk'), fileIn('empty'), fileIn('other'), fileIn('gone')].map(
      (place) => known.choose(place).state,
    );
    expect(states).toEqual(['ready', 'empty', 'missing', 'missing']);
  });

  it('are forgotten without touching their folder', () => {
    const known = open();
    const { vaultId, folder: place } = known.choose(vaultFolder('desk'));
    known.noteOpened(vaultId, 'Desk');
    known.forget(vaultId);
    expect(open().list()).toEqual([]);
    expect(existsSync(path.join(place, 'vault.0'))).toBe(true);
  });

  it.each([...broken, '{"version":1,"vaults":[{"vaultId":"1","folder":"relative","name":null,"lastOpenedAt":null}]}'])(
    'are none when the file says %j',
    (text) => {
      writeFileSync(fileIn('vaults.json'), text);
      expect(open().list()).toEqual([]);
    },
  );
});

describe('the place of the window', () => {
  const place = { bounds: { x: 100, y: 50, width: 1200, height: 800 }, isMaximized: false };

  it('comes back where there is still a screen', () => {
    keepWindowPlace(fileIn('window.json'), place);
    expect(onScreen(readWindowPlace(fileIn('window.json')), [{ x: 0, y: 0, width: 1920, height: 1080 }])).toEqual(
      place.bounds,
    );
  });

  it('is left to the system when the screen is gone or nothing was kept', () => {
    expect(
      onScreen({ ...place, bounds: { ...place.bounds, x: 2500 } }, [{ x: 0, y: 0, width: 1920, height: 1080 }]),
    ).toBeUndefined();
    expect(onScreen(readWindowPlace(fileIn('window.json')), [])).toBeUndefined();
  });
});
