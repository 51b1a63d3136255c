// Which npm packages go into the bundles, and which stay packages beside them.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** Native code, and Knex, which asks for its dialects at run time. Everything else is bundled: one file to read at start. */
const keptAsPackages = ['@myriaddreamin/typst-ts-node-compiler', '@signalapp/sqlcipher', 'knex', 'sodium-native'];

/** @typedef {{ dev?: boolean, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} LockedPackage */

/** The dependencies of package.json that the bundles contain. */
export function bundledPackages() {
  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return Object.keys(dependencies).filter((name) => !keptAsPackages.includes(name));
}

/** Folders in node_modules that would be packaged although nothing asks for them at run time. */
export function foldersNotNeededAtRunTime() {
  /** @type {Record<string, LockedPackage>} */
  const locked = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const needed = new Set();
  for (const name of keptAsPackages) collect(`node_modules/${name}`, locked, needed);
  return Object.entries(locked)
    .filter(([folder, { dev }]) => folder !== '' && !dev && !needed.has(folder))
    .map(([folder]) => folder);
}

/** @param {string} folder @param {Record<string, LockedPackage>} locked @param {Set<string>} needed */
function collect(folder, locked, needed) {
  const entry = locked[folder];
  if (!entry || needed.has(folder)) return;
  needed.add(folder);
  for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) {
    collect(resolve(name, folder, locked), locked, needed);
  }
}

/**
 * As Node does: the nearest node_modules on the way up.
 * @param {string} name @param {string} from @param {Record<string, LockedPackage>} locked
 */
function resolve(name, from, locked) {
  for (let folder = from; folder !== ''; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (locked[`${folder}/node_modules/${name}`]) return `${folder}/node_modules/${name}`;
  }
  return `node_modules/${name}`;
}
