/**
 * Mantine hands its style elements to React as HTML. The page takes no text for HTML (Trusted Types), so this policy lets through what
 * cannot become an element: text without a `<`. Imported before anything is drawn.
 */
interface Policies {
  createPolicy(name: 'default', rules: { createHTML: (text: string) => string }): unknown;
}

const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes; // absent where the engine has none

policies?.createPolicy('default', {
  createHTML: (text) => {
    if (text.includes('<')) throw new TypeError('No text becomes markup in this window');
    return text;
  },
});
