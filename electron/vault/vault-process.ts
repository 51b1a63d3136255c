/** The vault as a process, apart from what carries its messages: Electron's ports in the app, Node's in tests and on the command line. */

import { createPrinter, type Printer, type PrinterOptions } from '../briefings/printer.ts';
import type { PortMessage } from '../contract-types.ts';
import type { AttachVault, FromVault, ToVault } from '../vault-link.ts';
import { type Clock, systemClock } from './folder/clock.ts';
import type { KdfCost, KdfRange } from './keys/kdf.ts';
import { createRouter, type Router } from './router.ts';
import { createSaveTargets } from './save-targets.ts';
import { createSession, type Session } from './session.ts';
import { createWordRefresh } from './word-refresh.ts';

/** The port to one window. */
export interface WindowPort {
  readonly send: (message: PortMessage) => void;
  /** Nothing is delivered before. `closed`: the window is gone. */
  readonly listen: (received: (message: unknown) => void, closed: () => void) => void;
  readonly close: () => void;
}

export interface VaultProcessOptions {
  readonly tellMain: (message: FromVault) => void;
  /** Everything is closed and wiped: nothing holds the process any longer. */
  readonly ended: () => void;
  /** A bug. The process must end at once; what was not committed is taken back when the vault is next opened. */
  readonly broken: (error: unknown) => void;
  readonly printerOptions: PrinterOptions;
  /** Where the desk stands; left out: the zone of this computer. */
  readonly zone?: string;
  readonly clock?: Clock;
  /** Tests take quick ones. */
  readonly kdf?: KdfCost;
  readonly kdfRange?: KdfRange;
}

export interface VaultProcess {
  readonly receive: (message: ToVault, port?: WindowPort) => void;
}

export function createVaultProcess(options: VaultProcessOptions): VaultProcess {
  const {
    tellMain,
    broken,
    printerOptions,
    clock = systemClock,
    zone = Intl.DateTimeFormat().resolvedOptions().timeZone,
  } = options;
  const saveTargets = createSaveTargets(clock.now);
  const wordRefresh = createWordRefresh(broken);
  const calls = new Set<Promise<void>>();
  let attached: { readonly session: Session; readonly port: WindowPort; readonly printer: Printer } | undefined;
  let closing: Promise<void> | undefined;

  function attach({ folder, mode }: AttachVault, port: WindowPort): void {
    if (attached) throw new Error('A vault process serves one vault and one window');
    const { kdf, kdfRange } = options;
    const session = createSession({
      folder,
      mode,
      clock,
      ...(kdf && { kdf }),
      ...(kdfRange && { kdfRange }),
      onUnlocked: (vaultName) => tellMain({ kind: 'unlocked', vaultName }),
    });
    const printer = createPrinter(printerOptions);
    attached = { session, port, printer };
    const answer = createRouter({ session, saveTargets, printer, zone, now: clock.now }, (event) => {
      port.send({ event });
      const desk = session.openDesk();
      if (event.kind === 'changed' && desk) wordRefresh.begin(desk.vault.database);
    });
    port.listen((message) => serve(message, answer, port), close);
    tellMain({ kind: 'attached', state: session.state() });
  }

  function serve(message: unknown, answer: Router, port: WindowPort): void {
    // What comes after the order to close finds a locked vault, even while earlier calls are still at work.
    if (closing !== undefined) return;
    const call = answer(message)
      .then((answered) => answered && port.send(answered))
      .catch(broken)
      .then(() => {
        calls.delete(call);
      });
    calls.add(call);
  }

  /** Lets the calls under way end, so that what was acknowledged is on disk and what was not is taken back. */
  function close(): void {
    closing ??= (async () => {
      saveTargets.forgetAll();
      await attached?.printer.close();
      await Promise.all(calls);
      await wordRefresh.stop();
      await attached?.session.close();
      attached?.port.close();
      tellMain({ kind: 'closed' });
      options.ended();
    })().catch(broken);
  }

  return {
    receive(message, port) {
      switch (message.kind) {
        case 'attach':
          if (!port) throw new Error('A vault is attached together with the port of its window');
          attach(message, port);
          break;
        case 'allowSave':
          saveTargets.allow(message.saveToken, message.path);
          break;
        case 'close':
          close();
          break;
      }
    },
  };
}
