import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { latinName, meetingValues, officialValues, participant } from '../../builders.ts';
import { testPassphrase } from '../../quick-vault.ts';
import { makeTempVault, mustSucceed } from '../../temp-vault.ts';
import { openVaultWindow } from './vault-window.ts';

const meetings = 60;

describe('an official with another name', () => {
  it('is soon found by it in every meeting, without another save', async () => {
    const { folder, vault } = await makeTempVault();
    await vault.close();
    const window = openVaultWindow({ folder, mode: 'existing' });
    mustSucceed(await window.call('session.unlock', { passphrase: testPassphrase }));
    const official = { type: 'official', id: randomUUID() } as const;
    mustSucceed(
      await window.call('records.save', {
        ...official,
        revision: 0,
        values: officialValues({ names: [latinName('Formerly Known')] }),
      }),
    );
    for (let index = 0; index < meetings; index += 1) {
      const participants = [participant({ official, name: null })];
      const values = meetingValues({ subject: `Round ${index}`, participants });
      mustSucceed(await window.call('records.save', { type: 'meeting', id: randomUUID(), revision: 0, values }));
    }

    const values = officialValues({ names: [latinName('Newly Called')] });
    mustSucceed(await window.call('records.save', { ...official, revision: 1, values }));

    const found = async (words: string) =>
      mustSucceed(await window.call('records.find', { words, language: 'en', limit: 100 })).length;
    await vi.waitUntil(async () => (await found('newly')) === meetings + 1, { timeout: 20_000 });
    expect(await found('formerly')).toBe(0);
    expect(window.heard.bugs).toEqual([]);
  });
});
