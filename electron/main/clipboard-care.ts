import { createHash } from 'node:crypto';
import { clipboard } from 'electron';

const keptForMs = 30_000;
/** A page says that it copies before the system has what it copies. */
const arrivesWithinMs = 250;
const justNow = Symbol('copied just now');

/** Words of a record do not stay in the clipboard: they go after half a minute, and at once when the vault is locked. */
export function createClipboardCare() {
  let copied: string | typeof justNow | undefined;
  let arrival: NodeJS.Timeout | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function clear(): Promise<void> {
    clearTimeout(arrival);
    clearTimeout(timer);
    const ours = copied;
    copied = undefined;
    if (ours === undefined) return;
    // What another program has put there since is none of our business.
    if (ours === justNow || (await fingerprint()) === ours) clipboard.clear();
  }

  async function look(): Promise<void> {
    const seen = await fingerprint();
    if (copied === justNow) copied = seen;
  }

  return {
    clear,
    noteCopied(): void {
      clearTimeout(arrival);
      clearTimeout(timer);
      copied = justNow;
      arrival = setTimeout(() => void look(), arrivesWithinMs);
      timer = setTimeout(() => void clear(), keptForMs);
    },
  };
}

/** So that main itself keeps no copy of the words. */
async function fingerprint(): Promise<string> {
  return createHash('sha256')
    .update(await clipboard.readText())
    .digest('base64');
}
