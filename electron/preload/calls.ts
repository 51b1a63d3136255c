/** Takes each call to main or over the port to the vault, and keeps count of what was not answered yet. */
import type { Failure } from '../../domain/failures.ts';
import type { AppEvent, PortMessage, PortRequest } from '../contract-types.ts';

type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly failure: Failure };

export interface VaultPort {
  readonly send: (request: PortRequest) => void;
  readonly listen: (received: (message: PortMessage) => void, closed: () => void) => void;
}

type Listener = (event: AppEvent) => void;

/** A function, a promise, a window: nothing that can leave the page. */
const cannotBeSent: Answer = { ok: false, failure: { kind: 'invalid-input', path: '' } };

/** Main has these features, the vault all others; a test holds this against the contract, which is too large to carry in here. */
const featuresOfMain: readonly string[] = ['app', 'vaults', 'dialogs'];
/** After these main posts the port of the vault; its answer may overtake the port. */
const attaching: readonly string[] = ['vaults.open', 'vaults.openSample'];
export const goesToMain = (method: string): boolean => featuresOfMain.includes(method.split('.', 1)[0] ?? '');

export function createCalls(callMain: (method: string, input: unknown) => Promise<Answer>) {
  const listeners = new Set<Listener>();
  const waiting = new Map<number, { readonly resolve: (answer: Answer) => void; readonly answered: Promise<Answer> }>();
  let vault: VaultPort | undefined;
  let lastId = 0;
  let portsSeen = 0;
  let hearConnected: (() => void) | undefined;
  let underWay: Promise<unknown> | undefined;

  function connect(port: VaultPort): void {
    disconnect();
    vault = port;
    portsSeen += 1;
    hearConnected?.();
    port.listen(receive, () => {
      if (vault === port) disconnect();
    });
  }

  function disconnect(): void {
    vault = undefined;
    for (const { resolve } of waiting.values()) resolve({ ok: false, failure: { kind: 'vault-stopped' } });
    waiting.clear();
  }

  function receive(message: PortMessage): void {
    if ('event' in message) {
      tell(message.event);
      return;
    }
    const { id, ...answer } = message;
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  }

  /** Whoever was told that a vault is attached can call it: the answer waits for the port. */
  async function attach(method: string, input: unknown): Promise<Answer> {
    const before = portsSeen;
    const answer = await callMain(method, input);
    // A port that came and was closed already will not come again.
    if (answer.ok && !vault && portsSeen === before) {
      await new Promise<void>((resolve) => {
        hearConnected = resolve;
      });
    }
    return answer;
  }

  function callMainFor(method: string, input: unknown): Promise<Answer> {
    if (!attaching.includes(method)) return callMain(method, input);
    const attached = attach(method, input);
    underWay = attached.catch(() => undefined);
    return attached;
  }

  /** A passphrase may be typed faster than its vault is attached. */
  const callAttachedVault = (method: string, input: unknown): Promise<Answer> =>
    vault || !underWay ? callVault(method, input) : underWay.then(() => callVault(method, input));

  function callVault(method: string, input: unknown): Promise<Answer> {
    const port = vault;
    if (!port) return Promise.resolve({ ok: false, failure: { kind: 'vault-locked' } });
    lastId += 1;
    const id = lastId;
    let resolve: (answer: Answer) => void = () => undefined;
    const answered = new Promise<Answer>((settle) => {
      resolve = settle;
    });
    waiting.set(id, { resolve, answered });
    try {
      port.send({ id, method, input });
    } catch {
      waiting.delete(id);
      return Promise.resolve(cannotBeSent);
    }
    return answered;
  }

  function tell(event: AppEvent): void {
    for (const listener of listeners) listener(event);
  }

  /** What the listeners send in answer to `closing` is already on its way when they return, or a microtask later. */
  async function announceClosing(event: AppEvent): Promise<void> {
    tell(event);
    await new Promise((resolve) => setTimeout(resolve, 0));
    await Promise.all([...waiting.values()].map(({ answered }) => answered));
    await callMain('app.readyToClose', {});
  }

  return {
    connect,

    call: (method: string, input: unknown): Promise<Answer> => {
      if (typeof method !== 'string') return Promise.resolve({ ok: false, failure: { kind: 'unknown-method' } });
      return goesToMain(method)
        ? callMainFor(method, input).catch(() => cannotBeSent)
        : callAttachedVault(method, input);
    },

    /** @returns how to stop listening. */
    on: (listener: Listener): (() => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },

    hear(event: AppEvent): void {
      if (event.kind === 'closing') void announceClosing(event);
      else tell(event);
    },
  };
}
