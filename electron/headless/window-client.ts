/** Talks to a vault process as a window does: numbered requests over a port. */
import type { MessagePort } from 'node:worker_threads';
import type { Result } from '../../domain/result.ts';
import type { MethodInput, MethodName, MethodOutput } from '../contract.ts';
import type { PortMessage } from '../contract-types.ts';

export interface WindowClient {
  readonly call: <Name extends MethodName>(
    method: Name,
    input: MethodInput<Name>,
  ) => Promise<Result<MethodOutput<Name>>>;
}

export function windowClient(port: MessagePort): WindowClient {
  const waiting = new Map<number, (answer: Result<unknown>) => void>();
  let lastId = 0;
  port.on('message', (message: PortMessage) => {
    if (!('id' in message)) return;
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });
  return {
    call: (method, input) =>
      new Promise((resolve) => {
        lastId += 1;
        // The vault answers each method with what the contract says of it.
        waiting.set(lastId, resolve as (answer: Result<unknown>) => void);
        port.postMessage({ id: lastId, method, input });
      }),
  };
}
