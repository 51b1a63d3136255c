import { useMediaQuery } from '@mantine/hooks';
import { useSyncExternalStore } from 'react';
import type { Preferences } from '../../domain/preferences.ts';
import { usePreferences } from '../preferences.tsx';
import { narrowBelow, type PanelName } from './panel-width.ts';

export interface PanelState {
  readonly isClosed: boolean;
  /** The window is too narrow for this column: it opens over the others, and this is not remembered. */
  readonly isOverlay: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
}

let openOverlay: PanelName | null = null;
const listeners = new Set<() => void>();

function setOverlay(name: PanelName | null): void {
  openOverlay = name;
  for (const listener of listeners) listener();
}

/** After going to another place, what lay over it is in the way. */
export const closeOverlay = (): void => setOverlay(null);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePanelState(name: PanelName): PanelState {
  const { preferences, setPreferences } = usePreferences();
  const overlay = useSyncExternalStore(subscribe, () => openOverlay);
  const isOverlay = useMediaQuery(`(max-width: ${narrowBelow[name]}px)`, false, { getInitialValueInEffect: false });
  const isClosed = isOverlay ? overlay !== name : preferences.closedPanels.includes(name);

  const others: Preferences['closedPanels'] = preferences.closedPanels.filter((closed) => closed !== name);
  const toggle = () => {
    if (isOverlay) setOverlay(isClosed ? name : null);
    else setPreferences({ closedPanels: isClosed ? others : [...others, name] });
  };
  const close = () => {
    if (!isClosed) toggle();
  };
  return { isClosed, isOverlay, toggle, close };
}
