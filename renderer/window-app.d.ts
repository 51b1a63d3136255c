import type { Failure } from '../domain/failures.ts';
import type { AppEvent } from '../electron/contract-types.ts';

declare global {
  interface Window {
    /** All that the preload gives this window. `renderer/api.ts` is the only reader. */
    readonly app: {
      readonly call: (
        method: string,
        input: unknown,
      ) => Promise<{ readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly failure: Failure }>;
      readonly on: (listener: (event: AppEvent) => void) => () => void;
    };
  }
}
