/** What a vault says about itself and about who works with it. */
import { failed, ok, type Result } from '../../domain/result.ts';
import type { ReadDatabase, WriteDatabase } from './client.ts';
import type { Row } from './columns.ts';
import { numberIn, textIn } from './record-rows.ts';

/** The vault's own row. The id must be that of the header outside: a database put into another vault's folder is refused. */
export interface VaultRow {
  readonly vaultId: string;
  readonly name: string;
  /** Made for trying out: thrown away when it closes. */
  readonly isSample: boolean;
}

export interface Profile {
  readonly name: string;
  readonly post: string;
}

export interface FirstRows extends Profile {
  readonly userId: string;
  readonly vaultId: string;
  readonly vaultName: string;
  readonly createdUtc: string;
  readonly isSample?: boolean;
}

/** What a database knows from its first moment: which vault it is, and who made it. */
export async function writeFirstRows(
  db: WriteDatabase,
  { vaultId, vaultName, createdUtc, isSample = false, userId, name, post }: FirstRows,
): Promise<Result<undefined>> {
  const row = { only_row: 1, vault_id: vaultId, name: vaultName, is_sample: isSample ? 1 : 0, created_at: createdUtc };
  await db('vault').insert(row);
  await db('account').insert({ user_id: userId, name, post });
  return ok();
}

export async function readVaultRow(db: ReadDatabase): Promise<Result<VaultRow>> {
  const row: Row | undefined = await db('vault').first();
  if (row === undefined) return failed({ kind: 'database-damaged', where: 'identity' });
  return ok({
    vaultId: textIn(row, 'vault_id'),
    name: textIn(row, 'name'),
    isSample: numberIn(row, 'is_sample') === 1,
  });
}

export async function readProfile(db: ReadDatabase, userId: string): Promise<Result<Profile>> {
  const row: Row | undefined = await db('account').where({ user_id: userId }).first();
  if (row === undefined) return failed({ kind: 'database-damaged', where: 'identity' });
  return ok({ name: textIn(row, 'name'), post: textIn(row, 'post') });
}

export async function setProfile(db: WriteDatabase, userId: string, { name, post }: Profile): Promise<Result<Profile>> {
  const changed = await db('account').where({ user_id: userId }).update({ name, post });
  return changed === 1 ? ok({ name, post }) : failed({ kind: 'database-damaged', where: 'identity' });
}
