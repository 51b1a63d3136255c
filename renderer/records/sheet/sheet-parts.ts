import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { focusControl } from '../fields/focus-control.ts';

/** Which parts of the sheet stand open as fields; all others read as they print. */
export interface SheetParts {
  readonly isOpen: (part: string) => boolean;
  /** True while somebody writes: then the focus opens what it comes to. */
  readonly isWriting: boolean;
  readonly open: (part: string, focusId?: string) => void;
  readonly close: (part: string) => void;
  readonly openAll: () => void;
  readonly closeAll: () => void;
  /** Puts the focus there as soon as it is on the sheet. */
  readonly focusSoon: (id: string) => void;
}

type Open = 'all' | ReadonlySet<string>;

const none: ReadonlySet<string> = new Set();
/** A lazily loaded editor may take this long; after that the wish for its focus is forgotten. */
const wishLastsMs = 3000;

export function useSheetParts(startsOpen: boolean): SheetParts {
  const [open, setOpen] = useState<Open>(startsOpen ? 'all' : none);
  const wish = useRef<{ readonly id: string; readonly until: number } | null>(null);

  const tryFocus = useCallback(() => {
    if (!wish.current) return;
    if (Date.now() > wish.current.until || focusControl(wish.current.id)) wish.current = null;
    else requestAnimationFrame(tryFocus);
  }, []);
  useEffect(tryFocus);

  const focusSoon = useCallback(
    (id: string) => {
      wish.current = { id, until: Date.now() + wishLastsMs };
      requestAnimationFrame(tryFocus);
    },
    [tryFocus],
  );
  return useMemo<SheetParts>(
    () => ({
      isOpen: (part) => open === 'all' || open.has(part),
      isWriting: open === 'all' || open.size > 0,
      open: (part, focusId) => {
        setOpen((before) => (before === 'all' ? before : new Set([...before, part])));
        if (focusId) focusSoon(focusId);
      },
      close: (part) => setOpen((before) => (before === 'all' ? before : new Set([...before].filter((each) => each !== part)))),
      openAll: () => setOpen('all'),
      closeAll: () => setOpen(none),
      focusSoon,
    }),
    [open, focusSoon],
  );
}
