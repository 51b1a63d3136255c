import type { MessagePort } from 'node:worker_threads';
import type { WindowPort } from './vault-process.ts';

/** A port of Node, for tests, benchmarks and the command line. */
export function nodePort(port: MessagePort): WindowPort {
  return {
    send: (message) => port.postMessage(message),
    listen(received, closed) {
      port.on('message', received);
      port.on('close', closed);
    },
    close: () => port.close(),
  };
}
