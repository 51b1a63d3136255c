import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.resolve(import.meta.dirname, '../../renderer/theme/tokens.css'), 'utf8');

/** Six-digit colours of one scheme by role. */
function rolesOf(scheme: string): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(`[data-mantine-color-scheme="${scheme}"]`)).split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, role = '', color = '']) => [role, color]),
  );
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['desk', 'paper', 'rail', 'field', 'hover', 'selected'];
const texts = ['ink', 'ink-soft', 'ink-faint'];
const tones = ['lapis', 'saffron', 'garnet', 'pine'];

const pairs = [
  ...grounds.flatMap((ground) => texts.map((text) => [text, ground, 4.5] as const)),
  ...tones.flatMap((tone) => ['desk', 'paper', `${tone}-soft`].map((ground) => [tone, ground, 4.5] as const)),
  ['on-lapis', 'lapis', 4.5] as const,
  ['on-lapis', 'lapis-strong', 4.5] as const,
  ['ink-soft', 'neutral-soft', 4.5] as const,
  ['ink', 'rail-hover', 4.5] as const,
  ['lapis', 'rail', 4.5] as const,
  // The edge of a field and the ring of the focus are seen, not read.
  ...['paper', 'desk', 'rail'].map((ground) => ['control-line', ground, 3] as const),
  ...grounds.map((ground) => ['focus', ground, 3] as const),
];

describe.each(['light', 'dark'])('in %s', (scheme) => {
  const roles = rolesOf(scheme);

  it.each(pairs)('%s can be seen on %s', (front, ground, least) => {
    expect(contrast(roles.get(front) ?? '', roles.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
  });
});
