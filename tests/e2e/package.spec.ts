/** The packaged app as build/package.mjs --unpacked made it, looked at from outside: nothing can drive it, and that is tested. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { sandboxArguments } from '../../build/electron-runtime.mjs';

const folder = path.resolve(import.meta.dirname, '..', '..', 'dist', 'linux-unpacked');
const executable = path.join(folder, 'safir');
const archive = path.join(folder, 'resources', 'app.asar');

/** How a fuse stands in the wire inside the executable: the digits of @electron/fuses. */
const fuseOn = '1'.charCodeAt(0);
const fuseOff = '0'.charCodeAt(0);

let home: string;
const running: ChildProcess[] = [];
test.beforeEach(async () => {
  home = await mkdtemp(path.join(os.tmpdir(), 'safir-package-'));
});
test.afterEach(async () => {
  for (const app of running.splice(0)) app.kill('SIGKILL');
  // The other processes of the app notice its end a moment later, and may still write until then.
  await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

test('has every fuse set as decided', async () => {
  const wire = await getCurrentFuseWire(executable);
  const on = [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ];
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ];
  expect(on.map((fuse) => wire[fuse])).toEqual(on.map(() => fuseOn));
  expect(off.map((fuse) => wire[fuse])).toEqual(off.map(() => fuseOff));
});

test('holds the app in its archive and nowhere else', () => {
  expect(existsSync(path.join(folder, 'resources', 'app'))).toBe(false);
  expect(existsSync(path.join(folder, 'resources', 'default_app.asar'))).toBe(false);
  const tops = new Set(filesInArchive().map((file) => file.split('/')[0]));
  expect([...tops].sort()).toEqual(['LICENSE', 'node_modules', 'out', 'package.json']);
});

test('carries no sources, source maps or binaries of other systems', () => {
  const foreign = filesInArchive().filter((file) =>
    /\.map$|^out\/.*\.tsx?$|prebuilds\/(darwin|win32|android|ios)|linux-arm64/.test(file),
  );
  expect(foreign).toEqual([]);
});

test('carries the licences of all that it contains', () => {
  expect(filesInArchive()).toEqual(
    expect.arrayContaining(['LICENSE', 'out/main/third-party-notices.txt', 'out/renderer/third-party-notices.txt']),
  );
});

test('opens its window', async () => {
  const app = start();
  await expect.poll(() => kindsOfProcess(app.pid), { timeout: 30_000 }).toContain('renderer');
  expect(app.exitCode).toBeNull();
});

/** What Node would run, or load first, if the app were Node for a moment. */
const foreignScript = path.join(import.meta.dirname, 'says-hello.cjs');

test('does not become Node when the environment asks for it', async () => {
  const { ended, said } = await startAndListen({ ELECTRON_RUN_AS_NODE: '1' }, [foreignScript]);
  expect(said()).not.toContain('hello from outside');
  expect(ended()).toBe(false);
});

test('preloads nothing that NODE_OPTIONS names', async () => {
  const { said } = await startAndListen({ NODE_OPTIONS: `--require ${foreignScript}` }, []);
  expect(said()).not.toContain('hello from outside');
});

test('does not start with a switch it does not know', async () => {
  for (const unknown of ['--inspect=0', '--remote-debugging-port=0', '--load-extension=/']) {
    const { app, said } = await startAndListen({}, [unknown]);
    await expect.poll(() => app.exitCode).not.toBeNull();
    expect(said()).not.toContain('listening on');
  }
});

test('opens no debugger by signal', async () => {
  const { app, said } = await startAndListen({}, []);
  // Node's inspector would take this signal; where it cannot be opened, the signal ends the app as it ends any program.
  app.kill('SIGUSR1');
  await expect.poll(() => app.signalCode).toBe('SIGUSR1');
  expect(said()).not.toContain('Debugger listening');
});

function start(environment: Readonly<Record<string, string>> = {}, more: readonly string[] = []): ChildProcess {
  const app = spawn(executable, [...sandboxArguments(), ...more], {
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(app);
  return app;
}

/** Starts it and waits until its window is there, or it has ended. */
async function startAndListen(environment: Readonly<Record<string, string>>, more: readonly string[]) {
  const app = start(environment, more);
  let text = '';
  for (const stream of [app.stdout, app.stderr]) {
    stream?.on('data', (data) => {
      text += data;
    });
  }
  const ended = () => app.exitCode !== null;
  await expect.poll(() => ended() || kindsOfProcess(app.pid).includes('renderer'), { timeout: 30_000 }).toBe(true);
  return { app, ended, said: () => text };
}

/** What Chromium calls the processes that belong to this app: `renderer`, `utility`, `gpu-process` and so on. */
function kindsOfProcess(main: number | undefined): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && belongsTo(name, main))
    .flatMap((name) => /--type=([a-z-]+)/.exec(commandLineOf(name))?.[1] ?? []);
}

function belongsTo(processId: string, main: number | undefined): boolean {
  for (let current = processId; current !== '0' && current !== ''; current = parentOf(current)) {
    if (current === String(main)) return true;
  }
  return false;
}

const parentOf = (processId: string) => /^PPid:\s*(\d+)/m.exec(readIfThere(`/proc/${processId}/status`))?.[1] ?? '';
const commandLineOf = (processId: string) => readIfThere(`/proc/${processId}/cmdline`);

/** A process may end between being listed and being read. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

interface ArchiveFolder {
  readonly files?: Readonly<Record<string, ArchiveFolder>>;
}

/** An asar begins with two sizes, the length of its list at byte 12, and the list itself as JSON. */
function filesInArchive(): string[] {
  const bytes = readFileSync(archive);
  const names = (entry: ArchiveFolder, way: string): string[] =>
    entry.files
      ? Object.entries(entry.files).flatMap(([name, inner]) => names(inner, `${way}/${name}`))
      : [way.slice(1)];
  return names(JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))), '');
}
