import { join } from 'node:path';
import { app, MessageChannelMain, type MessagePortMain, utilityProcess } from 'electron';
import type { AttachVault, FromVault, ToVault } from '../vault-link.ts';

/** The keys die with the process, so an order to close is not a wish. */
const closingLastsAtMostMs = 1_500;

export interface RunningVault {
  readonly port: MessagePortMain;
  readonly pid: () => number | undefined;
  readonly tell: (message: ToVault) => void;
  /** Resolves when the process is gone. */
  readonly close: () => Promise<void>;
}

export interface VaultListener {
  readonly said: (message: FromVault) => void;
  readonly ended: () => void;
}

export function startVaultProcess(
  { folder, mode }: Omit<AttachVault, 'kind'>,
  { said, ended }: VaultListener,
): RunningVault {
  const child = utilityProcess.fork(join(import.meta.dirname, 'vault.js'), [], {
    serviceName: 'Safir vault',
    env: fewVariables(process.env),
    // In a packaged app nobody reads it, and what an error quotes belongs on no console.
    stdio: app.isPackaged ? 'ignore' : 'inherit',
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // Only our own process is at the other end, compiled against the same types.
  child.on('message', (message: FromVault) => said(message));
  void gone.then(ended);

  const { port1: port, port2: vaultEnd } = new MessageChannelMain();
  const tell = (message: ToVault, ports: MessagePortMain[] = []) => child.postMessage(message, ports);
  tell({ kind: 'attach', folder, mode }, [vaultEnd]);

  return {
    port,
    pid: () => child.pid,
    tell,
    async close() {
      tell({ kind: 'close' });
      const impatience = setTimeout(() => child.kill(), closingLastsAtMostMs);
      await gone;
      clearTimeout(impatience);
    },
  };
}

/** Nothing of the user's environment but what the language, the time and Windows itself need. */
function fewVariables(all: NodeJS.ProcessEnv): Record<string, string> {
  const names = ['LANG', 'LC_ALL', 'LC_TIME', 'TZ', 'HOME', 'USER', 'USERNAME', 'SystemRoot', 'TEMP', 'TMPDIR'];
  const kept = Object.fromEntries(names.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])));
  return app.isPackaged ? kept : { ...kept, SAFIR_SHOW_ERRORS: '1' };
}
