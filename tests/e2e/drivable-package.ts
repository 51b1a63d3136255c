import { cp } from 'node:fs/promises';
import path from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

/**
 * Copies the packaged app into `folder` and opens the one fuse through which Playwright drives an app. All else stays as packaged.
 * Answers the executable for `_electron.launch`.
 */
export async function drivablePackage(folder: string): Promise<string> {
  const packaged = path.resolve(import.meta.dirname, '..', '..', 'dist', 'linux-unpacked');
  await cp(packaged, folder, { recursive: true });
  const executable = path.join(folder, 'safir');
  await flipFuses(executable, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: true });
  return executable;
}
