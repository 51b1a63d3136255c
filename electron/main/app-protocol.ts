import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { listAppFiles } from './app-files.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** Before Electron is ready: a scheme like https, and neither file: nor any other. */
export function allowOnlyOurScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

const nonceInPage = '__NONCE__';

const commonHeaders = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

export function serveAppFiles(session: Session, folder: string): void {
  const files = listAppFiles(folder);
  session.protocol.handle('app', async ({ url, method }) => {
    const file = method === 'GET' ? files.get(url) : undefined;
    if (!file) return new Response(null, { status: 404, headers: commonHeaders });
    const headers = { ...commonHeaders, 'Content-Type': file.type };
    if (!file.type.startsWith('text/html')) return new Response(await readFile(file.path), { headers });
    const nonce = randomBytes(16).toString('base64');
    const page = (await readFile(file.path, 'utf8')).replaceAll(nonceInPage, nonce);
    return new Response(page, { headers: { ...headers, 'Content-Security-Policy': contentSecurityPolicy(nonce) } });
  });
}
