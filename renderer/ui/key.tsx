import './key.css';
import { isMac, keyLabel } from './key-match.ts';

interface KeyProps {
  readonly keys: string;
  /** Beside a control it is not read out: screen readers get it from `aria-keyshortcuts` of the control itself. */
  readonly isRead?: boolean;
}

/** Shows a key where it acts. */
export function Key({ keys, isRead = false }: KeyProps) {
  return (
    <kbd className="key" aria-hidden={!isRead || undefined}>
      {keyLabel(keys, isMac)}
    </kbd>
  );
}

/** The form `aria-keyshortcuts` wants. */
export const ariaKeys = (keys: string): string =>
  keys
    .split('+')
    .map((part) => ({ mod: isMac ? 'Meta' : 'Control', alt: 'Alt', shift: 'Shift' })[part] ?? part)
    .join('+');
