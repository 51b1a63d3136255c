/** Keeps what is being typed in the vault: a little after the last letter, and at once when asked. One call at a time, the latest wins. */
import type { Failure } from '../../../domain/failures.ts';
import type { Result } from '../../../domain/result.ts';
import type { FormValues } from '../form/form-values.ts';

export type DraftState =
  | { readonly kind: 'none' }
  | { readonly kind: 'keeping' }
  | { readonly kind: 'kept'; readonly at: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

interface DraftKeeperParts {
  readonly keep: (values: FormValues) => Promise<Result<{ readonly keptAt: string }>>;
  readonly discard: () => Promise<Result<undefined>>;
  readonly onState: (state: DraftState) => void;
  readonly afterMs?: number;
}

export interface DraftKeeper {
  /** The values now; null when nothing differs from what is saved, and no draft is needed. */
  readonly note: (values: FormValues | null) => void;
  /** Resolves when everything noted so far is in the vault, or could not be put there. */
  readonly keepNow: () => Promise<void>;
  /** Forgets what was noted and waits for a call under way, so that it cannot arrive after a save. */
  readonly rest: () => Promise<void>;
}

export function createDraftKeeper({ keep, discard, onState, afterMs = 400 }: DraftKeeperParts): DraftKeeper {
  let noted: { readonly values: FormValues | null } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> = Promise.resolve();

  const send = async () => {
    if (!noted) return;
    const { values } = noted;
    noted = null;
    onState({ kind: 'keeping' });
    const result = values ? await keep(values) : await discard();
    if (!result.ok) onState({ kind: 'failed', failure: result.failure });
    else onState(values && result.value ? { kind: 'kept', at: result.value.keptAt } : { kind: 'none' });
  };
  const keepNow = () => {
    clearTimeout(timer);
    underWay = underWay.then(send);
    return underWay;
  };
  return {
    note: (values) => {
      noted = { values };
      clearTimeout(timer);
      timer = setTimeout(() => void keepNow(), afterMs);
    },
    keepNow,
    rest: () => {
      clearTimeout(timer);
      noted = null;
      return underWay;
    },
  };
}
