import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { listAppFiles, origin } from '../../../electron/main/app-files.ts';

const bundle = mkdtempSync(path.join(tmpdir(), 'safir-files-'));
const page = path.join(bundle, 'renderer');
mkdirSync(path.join(page, 'assets'), { recursive: true });
writeFileSync(path.join(bundle, 'secret.js'), '');
writeFileSync(path.join(page, 'index.html'), '');
writeFileSync(path.join(page, 'notes.txt'), '');
writeFileSync(path.join(page, 'assets', 'main.js'), '');
symlinkSync(path.join(bundle, 'secret.js'), path.join(page, 'assets', 'link.js'));
const files = listAppFiles(page);

afterAll(() => rmSync(bundle, { recursive: true, force: true }));

it('lists the files of the page by their address, and neither links nor files of no known type', () => {
  expect([...files.keys()].toSorted()).toEqual([`${origin}/assets/main.js`, `${origin}/index.html`]);
});

const step = fc.constantFrom('..', '%2e%2e', '.%2e', '%252e%252e', '..%00', '....', '..;', '．．', '%c0%ae%c0%ae', '');
const slash = fc.constantFrom('/', '\\', '%2f', '%5c', '//', '%252f', '/./');
const target = fc.constantFrom(
  'secret.js',
  'main/main.js',
  'etc/passwd',
  'C:/Windows/win.ini',
  'assets/link.js',
  'notes.txt',
);
const spelling = fc
  .tuple(
    fc.constantFrom(origin, 'app://evil', 'app://main@evil', 'file://', 'app:'),
    fc.array(fc.tuple(slash, step), { maxLength: 6 }),
    slash,
    target,
    fc.constantFrom('', '?x', '#x', '%00', '/'),
  )
  .map(([start, steps, last, name, end]) => `${start}${steps.flat().join('')}${last}${name}${end}`);

it('finds nothing outside of the page, however its address is spelt', () => {
  fc.assert(
    fc.property(spelling, (address) => {
      expect(files.get(address)).toBeUndefined();
      // As Chromium would have tidied it up before it asks.
      if (URL.canParse(address)) expect(files.get(new URL(address).href)).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});
