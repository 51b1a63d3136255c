/** The way out of the window: the methods of the contract, typed, and what the vault and main tell without being asked. */
import type { Result } from '../domain/result.ts';
import type { MethodInput, MethodName, MethodOutput } from '../electron/contract.ts';
import type { AppEvent } from '../electron/contract-types.ts';

export function call<Name extends MethodName>(
  name: Name,
  input: MethodInput<Name>,
): Promise<Result<MethodOutput<Name>>> {
  // The handler of a method is compiled against the same line of the contract, so its answer has this type.
  return window.app.call(name, input) as Promise<Result<MethodOutput<Name>>>;
}

type EventOf<Kind extends AppEvent['kind']> = Extract<AppEvent, { readonly kind: Kind }>;

/** @returns how to stop listening. */
export function onEvent<Kind extends AppEvent['kind']>(
  kind: Kind,
  listener: (event: EventOf<Kind>) => void,
): () => void {
  const isOfKind = (event: AppEvent): event is EventOf<Kind> => event.kind === kind;
  return window.app.on((event) => {
    if (isOfKind(event)) listener(event);
  });
}

const flushers = new Set<() => unknown>();

/**
 * Called when the vault is about to close, with some hundred milliseconds left: send what is being typed to the vault at once.
 * The vault answers what was sent before it closes.
 */
export function onClosing(flush: () => unknown): () => void {
  flushers.add(flush);
  return () => {
    flushers.delete(flush);
  };
}

/** Listens once for the whole window; a form that is on screen registers itself with `onClosing`. */
export function flushWhenClosing(): () => void {
  return onEvent('closing', () => {
    for (const flush of flushers) flush();
  });
}
