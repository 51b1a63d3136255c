/** What holds for every page there will ever be, whoever opens it. */
import inspector from 'node:inspector';
import { app, type Session } from 'electron';
import { origin } from './app-files.ts';
import { unknownSwitches } from './command-line.ts';

/** A switch can open a debugger, load an extension or take the sandbox away. */
export function refuseUnknownSwitches(): void {
  // A debugger listens only where somebody opened the fuse that forbids it: in a copy made for tests, or by one who could as well
  // have replaced the program.
  if (!app.isPackaged || inspector.url() !== undefined) return;
  const [unknown] = unknownSwitches(process.argv.slice(1), { isRoot: process.getuid?.() === 0 });
  if (unknown === undefined) return;
  process.stderr.write(`Safir does not start with ${unknown}.\n`);
  process.exit(64);
}

/** Before Electron is ready. */
export function hardenApp(): void {
  // As root Chromium starts with --no-sandbox or not at all; a packaged app refuses the switch to everybody else.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // There is no network to use; these keep Chromium from trying on its own account.
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'disable-quic',
    'no-pings',
    'disable-breakpad',
  ])
    app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  app.commandLine.appendSwitch('dns-over-https-mode', 'off');

  app.on('web-contents-created', (_, contents) => {
    // Main loads the one page there is; nothing that a page does leads anywhere else.
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  for (const choice of ['select-hid-device', 'select-serial-port', 'select-usb-device'] as const) {
    // The three events have one shape: the first argument can be cancelled.
    session.on(choice as 'select-hid-device', (event) => event.preventDefault());
  }
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isOwn(request.url) }));
  // Should a request ever get past the line above: a port on which nobody listens.
  void session.setProxy({ mode: 'fixed_servers', proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' });
}

/** The developer tools are pages of Chromium's own; a packaged app has none. */
const isOwn = (url: string): boolean =>
  url.startsWith(`${origin}/`) || (!app.isPackaged && url.startsWith('devtools:'));
