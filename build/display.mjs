import { spawn } from 'node:child_process';

/** Windows and macOS always have one, as far as a program can tell. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Starts Xvfb on a free display number and points DISPLAY at it.
 * @returns {Promise<() => Promise<void>>} ends it
 */
export async function startVirtualDisplay() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
  });
  process.env.DISPLAY = `:${number}`;
  return async () => {
    delete process.env.DISPLAY;
    server.kill();
    await ended;
  };
}
