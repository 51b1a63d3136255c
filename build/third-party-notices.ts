import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Bundling leaves the licence files of packages behind; their licences ask that the texts go along. */
export function thirdPartyNotices(): Plugin {
  return {
    name: 'safir-third-party-notices',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const folders = new Set(chunks.flatMap(({ modules }) => Object.keys(modules)).flatMap(packageFolderOf));
      const notices = [...folders].sort().map(noticeOf);
      if (notices.length > 0) {
        this.emitFile({ type: 'asset', fileName: 'third-party-notices.txt', source: notices.join(`\n\n${rule}\n\n`) });
      }
    },
  };
}

const rule = '='.repeat(80);
const modules = '/node_modules/';

/** The folder of the package that a module lies in; none for a module of our own. */
export function packageFolderOf(moduleId: string): string[] {
  const file = moduleId.replace(/^\0/, '').replace(/\?.*$/, '').split(path.sep).join('/');
  const at = file.lastIndexOf(modules);
  if (at === -1) return [];
  const [scope = '', name = ''] = file.slice(at + modules.length).split('/');
  return [file.slice(0, at + modules.length) + (scope.startsWith('@') ? `${scope}/${name}` : scope)];
}

/** Name, version, licence and the text of the licence, or who holds the right when a package brings no text. */
export function noticeOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  const holder = typeof author === 'string' ? author : (author?.name ?? 'its authors');
  return [`${name} ${version}: ${license}`, ...(texts.length > 0 ? texts : [`Copyright ${holder}`])].join('\n\n');
}
