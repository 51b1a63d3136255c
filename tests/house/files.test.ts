import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, readSources, root, sourceFolders } from './sources.ts';

const sources = readSources(...sourceFolders);
const all = [...sources, ...readSources('tests', 'build')];

const isBarrel = (source: { imports: readonly unknown[]; ownStatements: number; text: string }) =>
  source.ownStatements === 0 && source.imports.length > 0 && /^export\b/m.test(source.text);

describe('source files', () => {
  it('stay under 300 lines, tests under 320', () => {
    const long = all
      .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
      .filter(({ file, lines }) => lines > (file.startsWith('tests/') ? 320 : 300));
    expect(long).toEqual([]);
  });

  it('are no barrels, and only the list of record types is an index', () => {
    const indexes = all.filter(({ file }) => /(^|\/)index\.[a-z]+$/.test(file)).map(({ file }) => file);
    expect(indexes.filter((file) => file !== 'domain/records/index.ts')).toEqual([]);
    expect(all.filter(isBarrel).map(({ file }) => file)).toEqual([]);
    expect(isBarrel(parse('domain/all.ts', `export * from './meeting.ts';\nexport { place } from './place.ts';`))).toBe(
      true,
    );
  });

  it('have names in kebab-case that say a subject', () => {
    const badlyNamed = all
      .map(({ file }) => file)
      .filter((file) => {
        const name = path.basename(file).replace(/(\.(config|test|spec|d))?\.[a-z]+$/, '');
        return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || /(^|-)(utils?|helpers?|managers?|data)$/.test(name);
      });
    expect(badlyNamed).toEqual([]);
  });

  it('put untrusted text into the page as text nodes only', () => {
    const unsafe = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment'];
    const uses = sources.flatMap(({ file, properties, text }) => [
      ...unsafe.filter((name) => properties.has(name)).map((name) => `${file}: ${name}`),
      ...(/\bdangerouslySetInnerHTML\b|\bdocument\.write/.test(text) ? [`${file}: raw HTML`] : []),
    ]);
    expect(uses).toEqual([]);
    expect(parse('renderer/page.ts', `document.body['innerHTML'] = text`).properties).toContain('innerHTML');
  });

  it('open no link and no other program', () => {
    const uses = sources.filter(({ properties }) => properties.has('openExternal') || properties.has('openPath'));
    expect(uses.map(({ file }) => file)).toEqual([]);
  });
});

describe('every tracked file', () => {
  it('is free of paths of one machine', () => {
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
    const text = tracked.filter((file) => /\.(ts|tsx|mjs|js|json|md|css|html|sql|typ|svg|yml)$|^\.|run$/.test(file));
    const found = text.filter((file) => machinePath.test(readFileSync(path.join(root, file), 'utf8')));
    expect(found).toEqual([]);
  });

  it.each(['root', 'home/maria', 'Users/maria'])('would be found with a path in /%s', (folder) => {
    expect(machinePath.test(`open("/${folder}/file")`)).toBe(true);
  });
});

// The names stand apart from their slashes, so that this file does not find itself.
const ownFolders = ['work', 'root', 'tmp'].join('|');
const peopleFolders = ['home', 'Users'].join('|');
const machinePath = new RegExp(
  `(?<![\\w.*@/-])/(?:${ownFolders})/\\w|(?<![\\w.*@/-])/(?:${peopleFolders})/\\w+/|[A-Z]:\\\\(?:${peopleFolders})`,
);
