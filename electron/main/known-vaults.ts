/** The vaults this computer has seen. Which folder is which vault is known to main alone; a window only ever names an id. */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import type { KnownVault } from '../contract-types.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';

const remembered = z.strictObject({
  vaultId: z.uuid(),
  folder: z.string().min(1).max(4096).refine(isAbsolute),
  name: z.string().max(400).nullable(),
  lastOpenedAt: z.iso.datetime().nullable(),
});
type Remembered = z.infer<typeof remembered>;
const fileSchema = z.strictObject({ version: z.literal(1), vaults: z.array(remembered).max(200) });

export type KnownVaults = ReturnType<typeof openKnownVaults>;

export function openKnownVaults(path: string, now: () => Date) {
  let vaults: readonly Remembered[] = readJsonFile(path, fileSchema)?.vaults ?? [];
  /** Chosen in a dialog but never opened: not worth remembering beyond this run. */
  let onlyChosen: readonly Remembered[] = [];

  const all = () => [...vaults, ...onlyChosen];
  const keep = () => writeJsonFile(path, { version: 1, vaults });

  return {
    /** The one opened last is first. */
    list: (): readonly KnownVault[] =>
      all()
        .sort((a, b) => (b.lastOpenedAt ?? '').localeCompare(a.lastOpenedAt ?? ''))
        .map(described),

    find: (vaultId: string): KnownVault | undefined => {
      const found = all().find((vault) => vault.vaultId === vaultId);
      return found && described(found);
    },

    /** Opens nothing yet. The same folder keeps its id. */
    choose(chosen: string): KnownVault {
      const folder = resolve(chosen);
      const known = all().find((vault) => vault.folder === folder);
      if (known) return described(known);
      const added: Remembered = { vaultId: randomUUID(), folder, name: null, lastOpenedAt: null };
      onlyChosen = [...onlyChosen, added];
      return described(added);
    },

    noteOpened(vaultId: string, name: string): void {
      const opened = all().find((vault) => vault.vaultId === vaultId);
      if (!opened) return;
      const others = (vault: Remembered) => vault.vaultId !== vaultId;
      onlyChosen = onlyChosen.filter(others);
      vaults = [{ ...opened, name, lastOpenedAt: now().toISOString() }, ...vaults.filter(others)].slice(0, 200);
      keep();
    },

    /** The folder stays where it is. */
    forget(vaultId: string): void {
      const others = (vault: Remembered) => vault.vaultId !== vaultId;
      onlyChosen = onlyChosen.filter(others);
      vaults = vaults.filter(others);
      keep();
    },
  };
}

const described = (vault: Remembered): KnownVault => ({ ...vault, state: stateOf(vault.folder) });

/** As far as file names tell; what is in the files is the business of the vault process. */
function stateOf(folder: string): KnownVault['state'] {
  if (['vault.0', 'vault.1'].some((header) => existsSync(join(folder, header)))) return 'ready';
  return isEmptyFolder(folder) ? 'empty' : 'missing';
}

export function isEmptyFolder(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}
