/** A window's side of the real vault process, in plain Node. */
import { afterAll } from 'vitest';
import type { Result } from '../../../domain/result.ts';
import type { MethodInput, MethodName, MethodOutput } from '../../../electron/contract.ts';
import type { AppEvent, PortAnswer, PortMessage } from '../../../electron/contract-types.ts';
import { createVaultProcess } from '../../../electron/vault/vault-process.ts';
import type { AttachVault, FromVault } from '../../../electron/vault-link.ts';
import { quickKdf, quickKdfRange } from '../../quick-vault.ts';

export interface VaultWindow {
  readonly call: <Name extends MethodName>(
    method: Name,
    input: MethodInput<Name>,
  ) => Promise<Result<MethodOutput<Name>>>;
  /** Whatever a page could post, and more: nothing is cloned on the way. */
  readonly post: (message: unknown) => void;
  readonly ask: (method: unknown, input: unknown) => Promise<PortAnswer>;
  readonly allowSave: (saveToken: string, path: string) => void;
  readonly close: () => Promise<void>;
  readonly goAway: () => void;
  readonly heard: { readonly events: AppEvent[]; readonly fromVault: FromVault[]; readonly bugs: unknown[] };
  readonly ended: Promise<void>;
}

export interface WindowOptions extends Pick<AttachVault, 'folder' | 'mode'> {
  readonly now?: () => Date;
  readonly workerUrl?: URL;
  readonly briefingsFolder?: string;
  readonly fontsFolder?: string;
}

const windows: VaultWindow[] = [];
afterAll(async () => {
  for (const window of windows.splice(0)) await window.close();
});

export function openVaultWindow({ folder, mode, now = () => new Date(), ...printing }: WindowOptions): VaultWindow {
  const heard: VaultWindow['heard'] = { events: [], fromVault: [], bugs: [] };
  const waiting = new Map<number, (answer: PortAnswer) => void>();
  let lastId = 0;
  let received: (message: unknown) => void = () => undefined;
  let closed: () => void = () => undefined;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });

  const vault = createVaultProcess({
    tellMain: (message) => heard.fromVault.push(message),
    ended: () => end(),
    broken: (error) => heard.bugs.push(error),
    printerOptions: {
      workerUrl: printing.workerUrl ?? new URL('file:///nowhere/typst-worker.js'),
      briefingsFolder: printing.briefingsFolder ?? '/nowhere',
      fontsFolder: printing.fontsFolder ?? '/nowhere',
    },
    zone: 'Asia/Dushanbe',
    clock: { now, uptimeMs: () => now().getTime() },
    kdf: quickKdf,
    kdfRange: quickKdfRange,
  });
  vault.receive(
    { kind: 'attach', folder, mode },
    {
      send(message: PortMessage) {
        if ('event' in message) heard.events.push(message.event);
        else waiting.get(message.id)?.(message);
      },
      listen(onMessage, onClosed) {
        received = onMessage;
        closed = onClosed;
      },
      close: () => undefined,
    },
  );

  const ask = (method: unknown, input: unknown) =>
    new Promise<PortAnswer>((resolve) => {
      lastId += 1;
      waiting.set(lastId, resolve);
      received({ id: lastId, method, input });
    });

  const window: VaultWindow = {
    heard,
    ended,
    ask,
    // The handler was compiled against the same line of the contract.
    call: async (method, input) => (await ask(method, input)) as Result<never>,
    post: (message) => received(message),
    allowSave: (saveToken, path) => vault.receive({ kind: 'allowSave', saveToken, path }),
    goAway: () => closed(),
    close() {
      vault.receive({ kind: 'close' });
      return ended;
    },
  };
  windows.push(window);
  return window;
}
