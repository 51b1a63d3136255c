/** The disposable process that reads one hostile file. Electron's main forks it as a utility process, plain Node as a child. */
import { getHeapStatistics } from 'node:v8';
import { largestHeapBytes, outOfMemoryCode } from './parser-port.ts';
import type { FromParser, ToParser } from './parser-protocol.ts';
import { createParserWork } from './parser-work.ts';

/** What Electron gives a utility process, said here because nothing in this folder may know Electron. */
interface ParentPort {
  on(event: 'message', listener: (event: { readonly ports: readonly HostPort[] }) => void): void;
}

interface HostPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  on(event: 'close', listener: () => void): void;
  postMessage(message: FromParser): void;
  start(): void;
}

const brokenCode = 70;

// An error may quote the file it stumbled over, so nothing is said of it. The host hears that the process has ended.
const broken = () => process.exit(brokenCode);
process.on('uncaughtException', broken);
process.on('unhandledRejection', broken);

if (getHeapStatistics().heap_size_limit > largestHeapBytes) broken();
// Whoever started it may have handed on more than it should.
for (const name of Object.keys(process.env)) delete process.env[name];

const overMemory = () => process.exit(outOfMemoryCode);

// Electron adds the port to `process`; its types are out of reach here.
const { parentPort } = process as unknown as { readonly parentPort?: ParentPort };

if (parentPort) {
  parentPort.on('message', ({ ports: [port] }) => {
    if (!port) return;
    const work = createParserWork((message) => port.postMessage(message), overMemory);
    // From the vault process, which is trusted and compiled against the same types.
    port.on('message', ({ data }) => work.receive(data as ToParser));
    port.on('close', () => process.exit(0));
    port.start();
  });
} else {
  const work = createParserWork((message) => process.send?.(message), overMemory);
  // From the process that forked this one, which is compiled against the same types.
  process.on('message', (message) => work.receive(message as ToParser));
  process.on('disconnect', () => process.exit(0));
}
