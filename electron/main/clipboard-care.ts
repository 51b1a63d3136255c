import { createHash } from 'node:crypto';
import { clipboard } from 'electron';

const keptForMs = 30_000;

/** Words of a record do not stay in the clipboard: they go after half a minute, and at once when the vault is locked. */
export function createClipboardCare() {
  let copied: string | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function clear(): Promise<void> {
    clearTimeout(timer);
    const ours = copied;
    copied = undefined;
    // What another program has put there since is none of our business.
    if (ours !== undefined && (await fingerprint()) === ours) clipboard.clear();
  }

  return {
    clear,
    async noteCopied(): Promise<void> {
      clearTimeout(timer);
      timer = setTimeout(() => void clear(), keptForMs);
      copied = await fingerprint();
    },
  };
}

/** So that main itself keeps no copy of the words. */
async function fingerprint(): Promise<string> {
  return createHash('sha256')
    .update(await clipboard.readText())
    .digest('base64');
}
