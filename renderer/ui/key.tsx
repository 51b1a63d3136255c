import './key.css';
import { isMac, keyLabel } from './key-match.ts';

/** Shows a key where it acts. Screen readers get it from `aria-keyshortcuts` of the control itself. */
export function Key({ keys }: { readonly keys: string }) {
  return (
    <kbd className="key" aria-hidden="true">
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
