/** The main job without a window: the sample desk in an encrypted vault, and the memorandum of its meeting as a file in each language. */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { MessageChannel } from 'node:worker_threads';
import { type Language, languages } from '../../domain/language.ts';
import { ok, type Result } from '../../domain/result.ts';
import { sampleIds } from '../../domain/sample/identifiers.ts';
import { nodePort } from '../vault/node-port.ts';
import { createVaultProcess, type VaultProcess, type VaultProcessOptions } from '../vault/vault-process.ts';
import { type WindowClient, windowClient } from './window-client.ts';

export type StepDone =
  | { readonly kind: 'vault'; readonly path: string; readonly tookMs: number }
  | { readonly kind: 'memorandum'; readonly language: Language; readonly path: string; readonly tookMs: number };

export interface SampleDeskRequest
  extends Pick<VaultProcessOptions, 'printerOptions' | 'clock' | 'kdf' | 'kdfRange' | 'zone'> {
  /** Gets a folder `vault`, which must not be there yet, and the files beside it. */
  readonly folder: string;
  /** Of the texts in the records. */
  readonly language: Language;
  readonly done: (step: StepDone) => void;
}

export async function buildSampleDesk({
  folder,
  language,
  done,
  ...options
}: SampleDeskRequest): Promise<Result<undefined>> {
  const vaultFolder = path.join(folder, 'vault');
  mkdirSync(vaultFolder, { recursive: true, mode: 0o700 });

  const { port1: windowEnd, port2: vaultEnd } = new MessageChannel();
  let ended: () => void = () => undefined;
  let broken: (error: unknown) => void = () => undefined;
  const whole = new Promise<void>((resolve, reject) => {
    ended = resolve;
    broken = reject;
  });
  const vault = createVaultProcess({ ...options, tellMain: () => undefined, ended, broken });
  vault.receive({ kind: 'attach', folder: vaultFolder, mode: 'sample' }, nodePort(vaultEnd));

  const work = fillAndPrint(vault, windowClient(windowEnd), { folder, vaultFolder, language, done });
  // A bug in the vault ends the wait; what it was asked is never answered then.
  const result = await Promise.race([work, whole.then((): Result<undefined> => ok())]);
  vault.receive({ kind: 'close' });
  await whole;
  return result;
}

interface Work {
  readonly folder: string;
  readonly vaultFolder: string;
  readonly language: Language;
  readonly done: (step: StepDone) => void;
}

async function fillAndPrint(
  vault: VaultProcess,
  window: WindowClient,
  { folder, vaultFolder, language: deskLanguage, done }: Work,
): Promise<Result<undefined>> {
  let since = performance.now();
  const lap = (): number => {
    const now = performance.now();
    const took = now - since;
    since = now;
    return took;
  };

  const created = await window.call('session.createSample', { language: deskLanguage });
  if (!created.ok) return created;
  done({ kind: 'vault', path: vaultFolder, tookMs: lap() });

  for (const language of languages) {
    const saveToken = randomUUID();
    const file = path.join(folder, `memorandum-${language}.pdf`);
    vault.receive({ kind: 'allowSave', saveToken, path: file });
    const record = { type: 'meeting', id: sampleIds.meeting } as const;
    const exported = await window.call('briefings.export', { briefing: 'memorandum', record, language, saveToken });
    if (!exported.ok) return exported;
    done({ kind: 'memorandum', language, path: file, tookMs: lap() });
  }
  return ok();
}
