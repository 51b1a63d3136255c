// npm run dist: installers for this system. npm run dist:dir (--unpacked): the app as a folder, to try out and to test.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { runScript, SetUpRefused, setUp } from './setup.mjs';

const root = path.resolve(import.meta.dirname, '..');
const unpacked = process.argv.includes('--unpacked');
const forwarded = process.argv.slice(2).filter((argument) => argument !== '--unpacked');

await runScript(async () => {
  await setUp({ window: unpacked, tests: false });
  ensureBuilt();
  if (unpacked && (await electronRuntime()).source === 'spare') {
    console.log('The app made here holds the development runtime: for trying out, not for users.');
  }
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules', 'electron-builder', 'cli.js'),
      '--config',
      'build/electron-builder.config.mjs',
      ...(unpacked ? ['--dir'] : []),
      ...forwarded,
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, SAFIR_PACKAGE: unpacked ? 'unpacked' : 'installers' } },
  );
  if (status !== 0) throw new SetUpRefused('Packaging did not succeed; its message is above.');
});
