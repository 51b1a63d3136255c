/** The first look at a call, the same in main and in the vault: is there such a method, and is its input plain data of bearable size? */
import { failed, ok, type Result } from '../domain/result.ts';
import { contract, type InputSize, isMethodName, type MethodName, type ParsedInput } from './contract.ts';

/** Parses the input of one method. The caller has made sure that there is such a method. */
export function parseInput<Name extends MethodName>(name: Name, input: unknown): Result<ParsedInput<Name>> {
  const method = contract[name];
  const plain = checkPlainData(input, method.size);
  if (!plain.ok) return plain;
  const parsed = method.input.safeParse(input);
  if (parsed.success) return ok(parsed.data as ParsedInput<Name>); // parsed with the schema of this very name
  return failed({
    kind: 'invalid-input',
    path: parsed.error.issues[0]?.path.map(String).join('.').slice(0, 200) ?? '',
  });
}

/** Own keys of the table only: `constructor` or `__proto__` name no method. */
export function methodIn(where: 'vault' | 'main', name: unknown): Result<MethodName> {
  if (typeof name !== 'string' || !isMethodName(name) || contract[name].where !== where) {
    return failed({ kind: 'unknown-method' });
  }
  return ok(name);
}

/** These would reach a prototype in code that copies properties. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Lets through what JSON can say and nothing else: no classes, getters, symbols, cycles, gaps, undefined or NaN. A part that is
 * referred to twice counts twice, as it would once written down.
 */
export function checkPlainData(input: unknown, size: InputSize): Result<undefined> {
  const tooLarge = failed({ kind: 'input-too-large', limitBytes: size.bytes });
  let room = size.bytes;
  const parts: Part[] = [{ value: input, path: '', depth: 1 }];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const { value, path, depth } = part;
    const refused = failed({ kind: 'invalid-input', path: path.slice(0, 200) });
    if (typeof value !== 'object' || value === null) {
      if (!isPlainScalar(value)) return refused;
      room -= typeof value === 'string' ? value.length * 2 : 8;
    } else {
      if (depth > size.depth) return refused;
      const isList = Array.isArray(value);
      // A list may claim a length of four billion and hold nothing.
      if (isList && value.length * 8 > room) return tooLarge;
      const entries = plainEntries(value, isList);
      if (entries === undefined) return refused;
      room -= 8;
      for (const [key, inner] of entries) {
        if (forbiddenKeys.has(key)) return refused;
        room -= isList ? 0 : key.length * 2;
        parts.push({ value: inner, path: path === '' ? key : `${path}.${key}`, depth: depth + 1 });
      }
    }
    if (room < 0) return tooLarge;
  }
  return ok();
}

type Part = { readonly value: unknown; readonly path: string; readonly depth: number };

const isPlainScalar = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

/** Undefined when the object is more, or less, than a plain object or a list without gaps. */
function plainEntries(value: object, isList: boolean): readonly (readonly [string, unknown])[] | undefined {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== (isList ? Array.prototype : Object.prototype)) return undefined;
  const entries: [string, unknown][] = [];
  for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    if (isList && key === 'length') continue;
    if (!property.enumerable || !('value' in property)) return undefined;
    entries.push([key, property.value]);
  }
  if (Object.getOwnPropertySymbols(value).length > 0) return undefined;
  if (
    isList &&
    (entries.length !== (value as readonly unknown[]).length || entries.some(([key], index) => key !== String(index)))
  )
    // isList: an array
    return undefined;
  return entries;
}
