import './status-pill.css';
import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'lapis' | 'saffron' | 'garnet' | 'pine';

/** A state in words. The tone only repeats what the words say. */
export function StatusPill({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span className="status-pill" data-tone={tone}>
      {children}
    </span>
  );
}
