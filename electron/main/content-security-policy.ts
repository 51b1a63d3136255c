/** Nothing from anywhere but our own files, no script or style written into the page, no text that turns into a page. */
export const contentSecurityPolicy = (styleNonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    // Mantine and ProseMirror add style elements of their own, which carry the nonce of this one loading.
    `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // Pasting into a text (ProseMirror), the worker that draws PDF pages, and text without markup (style elements); nothing else.
    'trusted-types ProseMirrorClipboard safir-worker default',
  ].join('; ');
