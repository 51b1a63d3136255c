import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { ClassificationLevel } from '../../domain/classification.ts';

/** How the record on screen may be handled: always to be seen in the top bar. */
export interface OpenRecordMark {
  readonly classification: ClassificationLevel;
  /** '' for none. */
  readonly caveat: string;
}

interface MarkAccess {
  readonly mark: OpenRecordMark | null;
  readonly setMark: (mark: OpenRecordMark | null) => void;
}

const MarkContext = createContext<MarkAccess | null>(null);

export function OpenRecordProvider({ children }: { readonly children: ReactNode }) {
  const [mark, setMark] = useState<OpenRecordMark | null>(null);
  const access = useMemo(() => ({ mark, setMark }), [mark]);
  return <MarkContext value={access}>{children}</MarkContext>;
}

function useMarkAccess(): MarkAccess {
  const access = useContext(MarkContext);
  if (!access) throw new Error('outside OpenRecordProvider');
  return access;
}

export const useShownMark = (): OpenRecordMark | null => useMarkAccess().mark;

/** Shows the mark in the top bar while the calling component is mounted. */
export function useOpenRecordMark(mark: OpenRecordMark | null): void {
  const { setMark } = useMarkAccess();
  const classification = mark?.classification ?? null;
  const caveat = mark?.caveat ?? '';
  useEffect(() => {
    setMark(classification === null ? null : { classification, caveat });
  }, [setMark, classification, caveat]);
  useEffect(() => () => setMark(null), [setMark]);
}
