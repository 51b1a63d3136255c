/**
 * What can be done right now, by key, from the palette, and in the list of keys. A part of the screen offers its actions while it
 * is there; where two offer the same key, the one mounted last has it.
 */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { belongsToTyping, isMac, matchesKeys } from './key-match.ts';

export interface Action {
  readonly id: string;
  /** As in the palette and the list of keys: says what happens. */
  readonly label: string;
  /** `mod+K`; several spellings of one action may be given. */
  readonly keys?: string | readonly string[];
  readonly run: () => void;
  /** Default true. */
  readonly inPalette?: boolean;
}

type Offer = { readonly current: readonly Action[] };

interface ActionBoard {
  readonly add: (offer: Offer) => () => void;
  readonly changed: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** The same list until something shown of an action changes. */
  readonly shown: () => readonly Action[];
  /** With what `run` does as of the latest render. */
  readonly latest: () => readonly Action[];
}

function createActionBoard(): ActionBoard {
  let offers: readonly Offer[] = [];
  let actions: readonly Action[] = [];
  const listeners = new Set<() => void>();
  const changed = () => {
    actions = offers.flatMap((offer) => offer.current);
    for (const listener of listeners) listener();
  };
  return {
    add: (offer) => {
      offers = [...offers, offer];
      changed();
      return () => {
        offers = offers.filter((other) => other !== offer);
        changed();
      };
    },
    changed,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    shown: () => actions,
    latest: () => offers.flatMap((offer) => offer.current),
  };
}

const ActionContext = createContext<ActionBoard | null>(null);

export function ActionsProvider({ children }: { readonly children: ReactNode }) {
  const board = useMemo(createActionBoard, []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const isBlocked = isTyping(event.target) || isInDialog(event.target);
      const action = board
        .latest()
        .findLast((candidate) =>
          keysOf(candidate).some((keys) => !(isBlocked && belongsToTyping(keys)) && matchesKeys(event, keys, isMac)),
        );
      if (!action) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [board]);
  return <ActionContext value={board}>{children}</ActionContext>;
}

export const keysOf = (action: Action): readonly string[] =>
  action.keys === undefined ? [] : typeof action.keys === 'string' ? [action.keys] : action.keys;

function useBoard(): ActionBoard {
  const board = useContext(ActionContext);
  if (!board) throw new Error('useActions outside ActionsProvider');
  return board;
}

/** Offers actions while the calling component is mounted. The list may be made anew on each render. */
export function useActions(actions: readonly Action[]): void {
  const board = useBoard();
  const offer = useRef(actions);
  // Only what is shown makes others render again; `run` is always taken from the latest render.
  const shown = actions.map(({ id, label, keys, inPalette }) => `${id}\n${label}\n${keys}\n${inPalette}`).join('\n');
  const lastShown = useRef(shown);
  useEffect(() => board.add(offer), [board]);
  useEffect(() => {
    offer.current = actions;
    if (lastShown.current === shown) return;
    lastShown.current = shown;
    board.changed();
  });
}

/** Everything on offer, each id once, the latest offer of it. */
export function useAllActions(): readonly Action[] {
  const board = useBoard();
  const actions = useSyncExternalStore(board.subscribe, board.shown);
  return useMemo(
    () =>
      [...new Map(actions.map((action) => [action.id, action])).values()].map((action) => ({
        ...action,
        run: () =>
          board
            .latest()
            .findLast(({ id }) => id === action.id)
            ?.run(),
      })),
    [actions, board],
  );
}

const textTypes = ['text', 'search', 'password', 'email', 'number', 'date', 'time', 'url', 'tel'];

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && textTypes.includes(target.type);
}

/** In a dialog, single letters belong to the dialog. */
const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('[role="dialog"], [role="menu"], [role="listbox"][data-own-keys]') !== null;
