import type { Failure } from './failures.ts';

/** What a function answers when it can fail in normal use. Bugs throw; expected failures are values. */
export type Result<T, F extends Failure = Failure> = Ok<T> | Failed<F>;

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Failed<F extends Failure = Failure> = { readonly ok: false; readonly failure: F };

export function ok(): Ok<undefined>;
export function ok<T>(value: T): Ok<T>;
export function ok<T>(value?: T): Ok<T | undefined> {
  return { ok: true, value };
}

export function failed<const F extends Failure>(failure: F): Failed<F> {
  return { ok: false, failure };
}

/** Closes a union: a kind that is not handled does not compile. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
