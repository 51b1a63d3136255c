import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { contract } from '../../../electron/contract.ts';
import type { AppEvent, PortMessage, PortRequest } from '../../../electron/contract-types.ts';
import { createCalls, goesToMain } from '../../../electron/preload/calls.ts';

function page() {
  const toMain: string[] = [];
  const calls = createCalls(async (method) => {
    toMain.push(method);
    return { ok: true, value: method };
  });
  return { calls, toMain };
}

function vaultPort() {
  const sent: PortRequest[] = [];
  let receive: (message: PortMessage) => void = () => undefined;
  let close: () => void = () => undefined;
  return {
    sent,
    port: {
      send: (request: PortRequest) => {
        structuredClone(request);
        sent.push(request);
      },
      listen: (received: (message: PortMessage) => void, closed: () => void) => {
        receive = received;
        close = closed;
      },
    },
    say: (message: PortMessage) => receive(message),
    close: () => close(),
  };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('a call', () => {
  it('goes where the contract says, for every method', () => {
    for (const [name, { where }] of Object.entries(contract))
      expect([name, goesToMain(name)]).toEqual([name, where === 'main']);
  });

  it('is answered as from a locked vault while there is none', async () => {
    const { calls } = page();
    expect(await calls.call('records.counts', {})).toEqual({ ok: false, failure: { kind: 'vault-locked' } });
  });

  it('gets its own answer, in whatever order they come', async () => {
    const { calls } = page();
    const { port, sent, say } = vaultPort();
    calls.connect(port);
    const answers = Promise.all([calls.call('records.counts', {}), calls.call('session.state', {})]);
    const [first, second] = sent;
    say({ id: second?.id ?? 0, ok: true, value: 'state' });
    say({ id: first?.id ?? 0, ok: true, value: 'counts' });
    expect(await answers).toEqual([
      { ok: true, value: 'counts' },
      { ok: true, value: 'state' },
    ]);
  });

  it('is told when the vault ends before it answered', async () => {
    const { calls } = page();
    const { port, close } = vaultPort();
    calls.connect(port);
    const call = calls.call('records.counts', {});
    close();
    expect(await call).toEqual({ ok: false, failure: { kind: 'vault-stopped' } });
    expect(await calls.call('records.counts', {})).toEqual({ ok: false, failure: { kind: 'vault-locked' } });
  });

  it('that cannot leave the page is refused', async () => {
    const { calls } = page();
    calls.connect(vaultPort().port);
    expect(await calls.call('records.get', { callback: () => undefined })).toMatchObject({
      failure: { kind: 'invalid-input' },
    });
  });
});

describe('a call while a vault is being attached', () => {
  function attaching() {
    let answerMain: () => void = () => undefined;
    const calls = createCalls(
      (method) =>
        new Promise((resolve) => {
          answerMain = () => resolve({ ok: true, value: method });
        }),
    );
    return { calls, answerMain: () => answerMain() };
  }

  it('waits for the port, even when the answer of main comes before it', async () => {
    const { calls, answerMain } = attaching();
    const opening = calls.call('vaults.openSample', {});
    const creating = calls.call('session.createSample', { language: 'en' });
    answerMain();
    await soon();
    const { port, sent, say } = vaultPort();
    calls.connect(port);
    expect(await opening).toEqual({ ok: true, value: 'vaults.openSample' });
    await soon();
    say({ id: sent[0]?.id ?? 0, ok: true, value: 'made' });
    expect(await creating).toEqual({ ok: true, value: 'made' });
  });

  it('finds it locked when the vault has ended before main answered', async () => {
    const { calls, answerMain } = attaching();
    const opening = calls.call('vaults.openSample', {});
    const { port, close } = vaultPort();
    calls.connect(port);
    close();
    answerMain();
    expect(await opening).toMatchObject({ ok: true });
    expect(await calls.call('session.state', {})).toMatchObject({ failure: { kind: 'vault-locked' } });
  });
});

describe('the last words', () => {
  it('are over when all that was sent is answered, and main is told then', async () => {
    const { calls, toMain } = page();
    const { port, sent, say } = vaultPort();
    calls.connect(port);
    calls.on((event) => {
      if (event.kind === 'closing') void calls.call('drafts.keep', {});
    });
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    calls.hear({ kind: 'closing', reason: 'idle' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(toMain).toEqual([]);
    say({ id: sent[0]?.id ?? 0, ok: true, value: null });
    await vi.advanceTimersByTimeAsync(0);
    expect(toMain).toEqual(['app.readyToClose']);
  });
});

describe('a listener', () => {
  it('hears main and vault until it stops', () => {
    const { calls } = page();
    const { port, say } = vaultPort();
    const heard: AppEvent[] = [];
    calls.connect(port);
    const stop = calls.on((event) => heard.push(event));
    const changed: AppEvent = { kind: 'changed', types: ['place'], ids: [] };
    say({ event: changed });
    calls.hear({ kind: 'locked', reason: 'idle' });
    stop();
    say({ event: changed });
    expect(heard).toEqual([changed, { kind: 'locked', reason: 'idle' }]);
  });
});
