import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { belongsToTyping, keyLabel, matchesKeys, type PressedKey } from '../../renderer/ui/key-match.ts';

const press = (key: string, code: string, held: Partial<PressedKey> = {}): PressedKey => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('keys', () => {
  it('match by their place on a Cyrillic layout', () => {
    expect(matchesKeys(press('л', 'KeyK', { ctrlKey: true }), 'mod+K', false)).toBe(true);
    expect(matchesKeys(press('т', 'KeyN'), 'N', false)).toBe(true);
  });

  it('match by the letter on another Latin layout', () => {
    expect(matchesKeys(press('a', 'KeyQ', { ctrlKey: true }), 'mod+A', false)).toBe(true);
    expect(matchesKeys(press('a', 'KeyQ', { ctrlKey: true }), 'mod+Q', false)).toBe(false);
  });

  it('take digits by their place, whatever Alt or the layout makes of them', () => {
    expect(matchesKeys(press('¡', 'Digit1', { altKey: true }), 'alt+1', true)).toBe(true);
    expect(matchesKeys(press('&', 'Digit1', { altKey: true }), 'alt+1', false)).toBe(true);
  });

  it('take a sign with or without Shift', () => {
    expect(matchesKeys(press('?', 'Slash', { shiftKey: true }), '?', false)).toBe(true);
    expect(matchesKeys(press('/', 'Digit7', { shiftKey: true }), '/', false)).toBe(false);
    expect(matchesKeys(press('/', 'Slash'), '/', false)).toBe(true);
  });

  it('want Command on a Mac and Control elsewhere', () => {
    expect(matchesKeys(press('k', 'KeyK', { metaKey: true }), 'mod+K', true)).toBe(true);
    expect(matchesKeys(press('k', 'KeyK', { ctrlKey: true }), 'mod+K', true)).toBe(false);
    expect(matchesKeys(press('k', 'KeyK', { metaKey: true }), 'mod+K', false)).toBe(false);
  });

  it('never match with a modifier more than they name', () => {
    const modifiers = fc.record({
      ctrlKey: fc.boolean(),
      altKey: fc.boolean(),
      shiftKey: fc.boolean(),
      metaKey: fc.boolean(),
    });
    fc.assert(
      fc.property(modifiers, (held) => {
        const isPlain = !held.ctrlKey && !held.altKey && !held.shiftKey && !held.metaKey;
        expect(matchesKeys(press('n', 'KeyN', held), 'N', false)).toBe(isPlain);
      }),
    );
  });

  it('that type a character or undo typing rest while somebody types', () => {
    expect(['N', '/', '?', 'Delete', 'mod+Z'].every(belongsToTyping)).toBe(true);
    expect(['mod+K', 'alt+1', 'F1', 'mod+L'].some(belongsToTyping)).toBe(false);
  });

  it('are written as each system writes them', () => {
    expect(keyLabel('mod+K', false)).toBe('Ctrl K');
    expect(keyLabel('mod+K', true)).toBe('⌘K');
    expect(keyLabel('alt+ArrowLeft', false)).toBe('Alt ←');
  });
});
