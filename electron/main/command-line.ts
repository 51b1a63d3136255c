/** How a desktop may want the window shown, and nothing that changes what the program is. */
const harmless: ReadonlySet<string> = new Set([
  'ozone-platform',
  'ozone-platform-hint',
  'enable-wayland-ime',
  'force-device-scale-factor',
  'force-renderer-accessibility',
  'disable-gpu',
  'lang',
]);

/** The switches that a packaged app refuses to start with. Anything else is a file the desktop hands over, which Safir ignores. */
export function unknownSwitches(given: readonly string[], { isRoot }: { readonly isRoot: boolean }): readonly string[] {
  return given.filter((argument) => {
    const name = /^--?([^=]*)/.exec(argument)?.[1]?.toLowerCase();
    if (name === undefined || harmless.has(name)) return false;
    // Chromium has no sandbox for root, who has no need of a switch to do harm.
    return !(name === 'no-sandbox' && isRoot);
  });
}
