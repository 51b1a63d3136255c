import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type {} from '../../renderer/window-app.d.ts';
import { call, closeSafir, createOpenVault, type RunningSafir, test } from './app.ts';

const startPage = 'app://main/index.html';

test.describe('the window', () => {
  test('has every preference set as decided', async ({ safir }) => {
    const preferences = await safir.app.evaluate(({ BrowserWindow, webContents }) => {
      const [window] = BrowserWindow.getAllWindows();
      // Not in Electron's types, but what it answers is what holds.
      const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      return { windows: webContents.getAllWebContents().length, ...contents.getLastWebPreferences() };
    });
    expect(preferences).toMatchObject({
      windows: 1,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      disableDialogs: true,
    });
  });

  test('knows nothing of Node and has one object of ours', async ({ safir }) => {
    const found = await safir.page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'ipcRenderer', 'electron'].filter(
        (name) => name in window,
      ),
      app: Object.entries(window.app).map(([name, value]) => `${name}: ${typeof value}`),
    }));
    expect(found).toEqual({ node: [], app: ['call: function', 'on: function'] });
  });

  test('says nothing of what is open in its title', async ({ safir }) => {
    await createOpenVault(safir);
    await safir.page.evaluate(() => {
      document.title = 'Talks of 14 May';
    });
    const title = await safir.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
    expect(title).toBe('Safir');
  });

  test('has no menu that could reload it or open tools', async ({ safir }) => {
    expect(await safir.app.evaluate(({ Menu }) => Menu.getApplicationMenu())).toBeNull();
  });
});

/** Runs in the page; answers what Chromium reported against the policy, and from where anything arrived. */
async function attempt(safir: RunningSafir, act: () => unknown): Promise<{ violations: string[]; answered: string[] }> {
  const answered: string[] = [];
  const note = (response: { url(): string }) => answered.push(response.url());
  safir.page.on('response', note);
  await safir.page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seenViolations: seen });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
  });
  await safir.page.evaluate(act);
  await expect.poll(() => violationsIn(safir)).not.toEqual([]);
  safir.page.off('response', note);
  return { violations: await violationsIn(safir), answered: answered.filter((url) => !url.startsWith('app://main/')) };
}

const violationsIn = ({ page }: RunningSafir): Promise<string[]> =>
  page.evaluate(() => ('seenViolations' in window ? [...(window.seenViolations as string[])] : [])); // put there by attempt()

test.describe('the content security policy', () => {
  test('runs no script that is written into the page', async ({ safir }) => {
    const { violations } = await attempt(safir, () => {
      const button = document.createElement('button');
      try {
        button.setAttribute('onclick', 'window.hasRun = true');
      } catch {
        // Trusted Types refuse it before the policy for scripts does.
      }
      document.body.append(button);
      button.click();
    });
    expect(violations).toEqual(['require-trusted-types-for']);
    expect(await safir.page.evaluate(() => 'hasRun' in window)).toBe(false);
  });

  test('evaluates no text', async ({ safir }) => {
    const { violations } = await attempt(safir, () => {
      // From a timer, because what the debugger runs may evaluate.
      setTimeout(() => {
        // biome-ignore lint/security/noGlobalEval: shows that it is refused
        globalThis.eval('window.hasRun = true');
      }, 0);
    });
    expect(violations.some((directive) => /script-src|trusted-types/.test(directive))).toBe(true);
    expect(await safir.page.evaluate(() => 'hasRun' in window)).toBe(false);
  });

  test('loads no picture from elsewhere', async ({ safir }) => {
    const answer = await attempt(safir, () => {
      const picture = new Image();
      picture.src = 'https://example.org/pixel.png?passphrase';
      document.body.append(picture);
    });
    expect(answer.violations).toContain('img-src');
    expect(answer.answered).toEqual([]);
  });

  test('asks no other computer', async ({ safir }) => {
    // biome-ignore lint/style/noRestrictedGlobals: shows that it is refused
    const answer = await attempt(safir, () => fetch('https://example.org/').catch(() => undefined));
    expect(answer.violations).toContain('connect-src');
    expect(answer.answered).toEqual([]);
  });

  test('sends no form', async ({ safir }) => {
    const answer = await attempt(safir, () => {
      const form = document.createElement('form');
      form.action = 'https://example.org/';
      document.body.append(form);
      form.submit();
    });
    expect(answer.violations).toContain('form-action');
    expect(answer.answered).toEqual([]);
  });

  test('shows no page inside the page', async ({ safir }) => {
    const { violations } = await attempt(safir, () => {
      const frame = document.createElement('iframe');
      frame.src = 'app://main/index.html';
      document.body.append(frame);
    });
    expect(violations).toContain('frame-src');
  });
});

const ways: readonly (readonly [string, () => unknown])[] = [
  ['an address', () => location.assign('https://example.org/')],
  ['another file', () => location.assign('file:///etc/passwd')],
  ['data', () => location.assign('data:text/html,<h1>x</h1>')],
  ['a blob', () => location.assign(URL.createObjectURL(new Blob(['<h1>x</h1>'], { type: 'text/html' })))],
  ['another host of our scheme', () => location.assign('app://evil/index.html')],
  ['a missing page of ours', () => location.assign('app://main/other.html')],
  ['a replaced address', () => location.replace('about:blank')],
  ['a new window', () => window.open('https://example.org/')],
  ['a new window of ours', () => window.open('app://main/index.html')],
  ['an empty new window', () => window.open('about:blank', 'x', 'width=400')],
  [
    'a link',
    () => {
      const link = Object.assign(document.createElement('a'), { href: 'https://example.org/', textContent: 'x' });
      document.body.append(link);
      link.click();
    },
  ],
  [
    'a link to a new window',
    () => {
      const link = Object.assign(document.createElement('a'), { href: 'https://example.org/', target: '_blank' });
      document.body.append(link);
      link.dispatchEvent(new MouseEvent('click', { button: 1, ctrlKey: true, bubbles: true }));
      link.click();
    },
  ],
  [
    'a download',
    () => {
      const link = Object.assign(document.createElement('a'), { href: 'app://main/index.html', download: 'page.html' });
      document.body.append(link);
      link.click();
    },
  ],
  [
    'a refresh',
    () => {
      const meta = Object.assign(document.createElement('meta'), {
        httpEquiv: 'refresh',
        content: '0;url=https://example.org/',
      });
      document.head.append(meta);
    },
  ],
];

test('stays where it is, whatever the page tries', async ({ safir }) => {
  for (const [way, act] of ways) {
    await safir.page.evaluate(act).catch(() => undefined);
    // A navigation begins after the script that asked for it; by the next answer of the page it was begun or refused.
    await expect.poll(() => safir.page.evaluate(() => document.readyState).catch(() => 'leaving')).toBe('complete');
    const where = () =>
      safir.app.evaluate(({ webContents }) => webContents.getAllWebContents().map((contents) => contents.getURL()));
    await expect.poll(where, way).toEqual([startPage]);
  }
});

test('comes back, locked, when the page leaves for nowhere', async ({ safir }) => {
  await createOpenVault(safir);
  await safir.page.evaluate(() => location.replace('about:blank'));
  await expect(safir.page).toHaveURL(startPage);
  await expect.poll(() => call(safir, 'records.counts', {})).toMatchObject({ failure: { kind: 'vault-locked' } });
});

test('denies the page every permission', async ({ safir }) => {
  const answers = await safir.page.evaluate(async () => {
    const refused = (asking: Promise<unknown>) =>
      asking.then(
        () => 'granted',
        () => 'refused',
      );
    return {
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia()),
      place: await refused(new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))),
      clipboard: await refused(navigator.clipboard.readText()),
      notifications: await Notification.requestPermission(),
    };
  });
  expect(answers).toEqual({
    camera: 'refused',
    screen: 'refused',
    place: 'refused',
    clipboard: 'refused',
    notifications: 'denied',
  });
});

test('answers no page but its own', async ({ safir }) => {
  // As if somebody had got a second window to open with our preload: its page is not the page that main knows.
  const answer = await safir.app.evaluate(async ({ app, BrowserWindow, session }) => {
    const other = new BrowserWindow({
      show: false,
      webPreferences: {
        preload: `${app.getAppPath()}/out/preload/preload.cjs`,
        session: session.fromPartition('safir'),
        sandbox: true,
      },
    });
    await other.loadURL('app://main/index.html');
    const said: unknown = await other.webContents.executeJavaScript("window.app.call('app.info', {})");
    other.destroy();
    return said;
  });
  expect(answer).toEqual({ ok: false, failure: { kind: 'unknown-method' } });
});

test('refuses hostile calls to main by type', async ({ safir }) => {
  const answers = await safir.page.evaluate(async () => {
    const inputs: unknown[] = [
      null,
      7,
      'x',
      [],
      new Date(),
      new Uint8Array(9),
      { a: undefined },
      { extra: 1 },
      'x'.repeat(3_000_000),
      () => 1,
      { a: 1n },
    ];
    const names = [
      'app.info',
      'vaults.open',
      'app.setPreferences',
      'app.nothing',
      'app.__proto__',
      'vaults.constructor',
    ];
    const kinds: string[] = [];
    for (const name of names)
      for (const input of inputs) {
        const answer = await window.app.call(name, input);
        kinds.push(answer.ok ? `accepted ${name}` : answer.failure.kind);
      }
    return [...new Set(kinds)].toSorted();
  });
  expect(answers).toEqual(['input-too-large', 'invalid-input', 'unknown-method']);
  expect(await call(safir, 'app.info', {})).toMatchObject({ ok: true });
});

test('keeps nothing of the page on disk', async ({ safir, folder }) => {
  await createOpenVault(safir);
  await safir.page.evaluate(() => {
    try {
      // biome-ignore lint/style/noRestrictedGlobals: shows that it goes nowhere
      localStorage.setItem('canary', 'Marjonbonu');
    } catch {
      // Refused altogether is as good.
    }
  });
  await closeSafir(safir);
  const userData = path.join(folder, 'user-data');
  const files = readdirSync(userData, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const marked = files.filter((file) => readFileSync(path.join(file.parentPath, file.name)).includes('Marjonbonu'));
  expect(marked.map(({ name }) => name)).toEqual([]);
});
