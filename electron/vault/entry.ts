/** The utility process that main forks for each vault it opens. */
import { fileURLToPath } from 'node:url';
import type { FromVault, ToVault } from '../vault-link.ts';
import { createVaultProcess, type WindowPort } from './vault-process.ts';

/** What Electron gives a utility process, said here because nothing in this folder may know Electron. */
interface ParentPort {
  on(
    event: 'message',
    listener: (event: { readonly data: unknown; readonly ports: readonly ElectronPort[] }) => void,
  ): void;
  postMessage(message: FromVault): void;
}

interface ElectronPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  on(event: 'close', listener: () => void): void;
  postMessage(message: unknown): void;
  start(): void;
  close(): void;
}

// Files of the vault are for their owner alone. Main says the same, but a process forked early may not have heard it.
process.umask(0o077);

const brokenCode = 70;

function broken(error: unknown): never {
  // An error may quote the records it stumbled over; only a developer's console is told.
  if (process.env.SAFIR_SHOW_ERRORS) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(brokenCode);
}
process.on('uncaughtException', broken);
process.on('unhandledRejection', broken);

// Electron adds the port to `process`; its types are out of reach here.
const { parentPort } = process as unknown as { readonly parentPort: ParentPort };

const vault = createVaultProcess({
  tellMain: (message) => parentPort.postMessage(message),
  ended: () => process.exit(0),
  broken,
  printerOptions: {
    workerUrl: new URL('./typst-worker.js', import.meta.url),
    briefingsFolder: fileURLToPath(new URL('../briefings', import.meta.url)),
    fontsFolder: fileURLToPath(new URL('../fonts', import.meta.url)),
  },
});

parentPort.on('message', ({ data, ports: [port] }) => {
  // From main, which is trusted and compiled against the same types.
  vault.receive(data as ToVault, port && windowPort(port));
});

function windowPort(port: ElectronPort): WindowPort {
  return {
    send: (message) => port.postMessage(message),
    listen(received, closed) {
      port.on('message', ({ data }) => received(data));
      port.on('close', closed);
      port.start();
    },
    close: () => port.close(),
  };
}
