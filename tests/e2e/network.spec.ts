/** What the app asks of the system in a whole day: no other computer, and no file outside the folders it says. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { lockAndWait, test, testPassphrase } from './app.ts';
import { readableIn } from './files-on-disk.ts';
import { secrets, workAndHandOver } from './first-day.ts';
import { launchTraced, type TracedCall } from './traced-app.ts';

/** Playwright's two ways into the app listen here; nothing else of this computer is ever asked either. */
const isDebugger = ({ text }: TracedCall) =>
  /inet_addr\("127\.0\.0\.1"\)|<TCP:\[127\.0\.0\.1:\d+->127\.0\.0\.1:\d+\]>/.test(text);

/**
 * Chromium looks once whether there is a way to the IPv6 world, and no switch forbids it: it connects a UDP socket, which sends nothing, and
 * closes it.
 */
const isLookForIpv6 = ({ name, text }: TracedCall) => name === 'connect' && text.includes('"2001:4860:4860::8888"');

const isOfNetwork = ({ text }: TracedCall) => /AF_INET|AF_PACKET|<(TCP|UDP|RAW|PACKET)/.test(text);

/** The file that is opened for writing, made, or put in another's place. */
function written({ name, text }: TracedCall): readonly string[] {
  if (/ = -1 /.test(text)) return [];
  if (name.startsWith('open') && !/O_WRONLY|O_RDWR|O_CREAT/.test(text)) return [];
  if (!/^(open|openat|creat|rename|link)/.test(name)) return [];
  return [...text.matchAll(/"([^"]+)"/g)].flatMap(([, file]) => (file === undefined ? [] : [file])).slice(-1);
}

test('sends nothing to any computer and writes to its own folders only, in a whole day of work', async ({ folder }) => {
  test.setTimeout(240_000);
  const [home, temp] = [path.join(folder, 'home'), path.join(folder, 'temp')];
  for (const each of [home, temp]) mkdirSync(each);
  const safir = await launchTraced(folder, {
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    XDG_DATA_HOME: home,
    TMPDIR: temp,
  });
  await workAndHandOver(safir);
  await lockAndWait(safir);
  const calls = safir.calls();

  const ofNetwork = calls.filter((call) => isOfNetwork(call) && !isDebugger(call) && !isLookForIpv6(call));
  expect(ofNetwork.filter(({ name }) => name !== 'socket')).toEqual([]);
  // Strace saw the debugger, so it would have seen anything else.
  expect(calls.filter((call) => isOfNetwork(call) && isDebugger(call)).length).toBeGreaterThan(10);

  const files = new Set(calls.flatMap(written));
  const own = ['vault', 'exports', 'user-data', 'home', 'temp'].map((name) => path.join(folder, name));
  // Devices, the system's own view of processes, and memory that processes share.
  const isElsewhere = (file: string) =>
    !own.some((one) => file.startsWith(`${one}/`)) && !/^\/(dev|proc|sys)\//.test(file);
  expect([...files].filter((file) => path.isAbsolute(file) && isElsewhere(file))).toEqual([]);
  expect([...files].some((file) => file.startsWith(path.join(folder, 'vault')))).toBe(true);
  for (const each of [home, temp, path.join(folder, 'user-data'), path.join(folder, 'vault')]) {
    expect(readableIn(each, [...secrets, testPassphrase])).toEqual([]);
  }
});
