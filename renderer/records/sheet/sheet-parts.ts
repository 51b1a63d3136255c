import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { focusControl } from '../fields/focus-control.ts';

/** Which parts of the sheet stand open as fields; all others read as they print. */
export interface SheetParts {
  readonly isOpen: (part: string) => boolean;
  /** True while somebody writes: then the focus opens what it comes to. */
  readonly isWriting: boolean;
  readonly open: (part: string, focusId?: string) => void;
  readonly close: (part: string) => void;
  readonly closeAll: () => void;
  /** Puts the focus there as soon as it is on the sheet. */
  readonly focusSoon: (id: string) => void;
}

/** Parts that stand open, or all but those that were closed. */
interface Open {
  readonly all: boolean;
  readonly parts: ReadonlySet<string>;
}

const nothing: Open = { all: false, parts: new Set() };
/** A new sheet asks for what only its writer knows; how it may be handled stands there already and opens when it is to change. */
const everything: Open = { all: true, parts: new Set(['protection']) };

const withPart = ({ all, parts }: Open, part: string, isOpen: boolean): Open => {
  const others = [...parts].filter((each) => each !== part);
  return { all, parts: new Set(isOpen === all ? others : [...others, part]) };
};

/** A lazily loaded editor may take this long; after that the wish for its focus is forgotten. */
const wishLastsMs = 3000;

export function useSheetParts(startsOpen: boolean): SheetParts {
  const [open, setOpen] = useState<Open>(startsOpen ? everything : nothing);
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
      isOpen: (part) => open.all !== open.parts.has(part),
      isWriting: open.all || open.parts.size > 0,
      open: (part, focusId) => {
        setOpen((before) => withPart(before, part, true));
        if (focusId) focusSoon(focusId);
      },
      close: (part) => setOpen((before) => withPart(before, part, false)),
      closeAll: () => setOpen(nothing),
      focusSoon,
    }),
    [open, focusSoon],
  );
}
