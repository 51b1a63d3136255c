/** Runs `vault-child.ts` in a process of its own, where wanted on a file system of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const child = join(import.meta.dirname, 'vault-child.ts');
const root = join(import.meta.dirname, '../../..');
const nodeArguments = (what: string, folder: string) => ['--import', 'tsx', child, what, folder];

export type Child = {
  readonly process: ChildProcess;
  /** The next line it says, parsed. */
  readonly next: () => Promise<Record<string, unknown>>;
  /** All it has left to say until it ends. */
  readonly rest: () => Promise<readonly Record<string, unknown>[]>;
  readonly kill: () => Promise<void>;
};

export const startChild = (what: string, folder: string): Child => run(process.execPath, nodeArguments(what, folder));

/**
 * In a mount namespace of its own, which goes with the process: nothing is left mounted, whatever happens. Root needs nothing else,
 * and others become root of a user namespace. `mount` is a command of the shell that mounts on "$1".
 */
export function startChildOnMount(mount: string, mountPoint: string, what: string, folder: string): Child {
  const asRoot = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'];
  const script = `${mount} && shift && exec "$@"`;
  const command = [
    '--mount',
    ...asRoot,
    'sh',
    '-c',
    script,
    'sh',
    mountPoint,
    process.execPath,
    ...nodeArguments(what, folder),
  ];
  return run('unshare', command);
}

/** The same folder a second time, somewhere else. */
export const alsoAt = (folder: string) => `mount --bind '${folder}' "$1"`;
export const smallDisk = 'mount -t tmpfs -o size=2m,mode=700 tmpfs "$1"';
export const readOnly = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1"';

function run(command: string, args: readonly string[]): Child {
  const running = spawn(command, args, { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = once(running, 'close');
  let complaint = '';
  running.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const lines = createInterface({ input: running.stdout })[Symbol.asyncIterator]();
  const parse = (line: string): Record<string, unknown> => JSON.parse(line);
  return {
    process: running,
    async next() {
      const line = await lines.next();
      if (line.done) throw new Error(`The child ended: ${complaint}`);
      return parse(line.value);
    },
    async rest() {
      const said: Record<string, unknown>[] = [];
      for (let line = await lines.next(); !line.done; line = await lines.next()) said.push(parse(line.value));
      await ended;
      if (complaint !== '') throw new Error(complaint);
      return said;
    },
    async kill() {
      running.kill('SIGKILL');
      await ended;
    },
  };
}
