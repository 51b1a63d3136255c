import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unknownSwitches } from '../../../electron/main/command-line.ts';
import { safeFileName } from '../../../electron/main/safe-file-name.ts';

describe('a suggested file name', () => {
  it.each([
    ['2019-05-14 - Memorandum.pdf', '2019-05-14 - Memorandum.pdf'],
    ['Ёддошт дар бораи вохӯрӣ', 'Ёддошт дар бораи вохӯрӣ.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['..\\..\\boot.ini', 'boot.ini.pdf'],
    ['\\\\server\\share', 'server share.pdf'],
    ['C:evil', 'C evil.pdf'],
    ['CON', 'Safir CON.pdf'],
    ['aux.txt', 'Safir aux.txt.pdf'],
    ['talks. . .', 'talks.pdf'],
    ['note.pdf:ads', 'note.pdf ads.pdf'],
    ['cod\u202Efdp.exe', 'cod fdp.exe.pdf'],
    ['line\nbreak\0', 'line break.pdf'],
    ['   ', 'Safir.pdf'],
    ['.hidden', 'hidden.pdf'],
  ])('from %j becomes %j', (suggested, expected) => {
    expect(safeFileName(suggested, '.pdf')).toBe(expected);
  });

  it('is one that every file system takes', () => {
    const nasty = fc.string({ unit: fc.constantFrom(...'../\\:*?"<>| \t\0aё😀\u0301\u202E'), maxLength: 400 });
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (suggested) => {
        const name = safeFileName(suggested, '.pdf');
        expect(name).toMatch(/^[^./\\:*?"<>|\p{C}][^/\\:*?"<>|\p{C}]*\.pdf$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(name).not.toMatch(/[. ]\.pdf$/u);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the command line of a packaged app', () => {
  const refused = (...given: string[]) => unknownSwitches(given, { isRoot: false });

  it('refuses what opens a debugger, loads code or takes the sandbox away', () => {
    const dangerous = [
      '--remote-debugging-port=9222',
      '--remote-debugging-pipe',
      '--inspect',
      '--inspect-brk=0',
      '--no-sandbox',
      '--load-extension=/x',
      '--disable-web-security',
      '--user-data-dir=/x',
      '--js-flags=--expose-gc',
      '--proxy-server=evil',
      '-r',
      '--REMOTE-DEBUGGING-PORT=1',
    ];
    expect(refused(...dangerous)).toEqual(dangerous);
  });

  it('takes what a desktop says about windows, and ignores file names', () => {
    expect(refused('--ozone-platform-hint=auto', '--force-device-scale-factor=2', 'briefing.pdf', '%U')).toEqual([]);
  });

  it('takes a missing sandbox from root alone, for whom Chromium has none', () => {
    expect(unknownSwitches(['--no-sandbox'], { isRoot: true })).toEqual([]);
  });
});
