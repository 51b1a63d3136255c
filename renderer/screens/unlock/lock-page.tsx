import './lock-page.css';
import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../../domain/failures.ts';
import type { KnownVault, VaultState } from '../../../electron/contract-types.ts';
import { call } from '../../api.ts';
import { useTranslation } from '../../language.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { CreateForm } from '../create/create-form.tsx';
import { RecoveryWords } from '../create/recovery-words.tsx';
import { RecoverForm } from '../recover/recover-form.tsx';
import { AppearanceSwitch } from './appearance-switch.tsx';
import { KnownVaults } from './known-vaults.tsx';
import type { LastLock } from './lock-reason.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { Welcome } from './welcome.tsx';

type UnlockedVault = Extract<VaultState, { readonly kind: 'unlocked' }>;

type Page =
  | { readonly kind: 'starting' }
  | { readonly kind: 'welcome' }
  | { readonly kind: 'vaults' }
  | { readonly kind: 'unlock'; readonly vault: KnownVault }
  | { readonly kind: 'recover'; readonly vault: KnownVault }
  | { readonly kind: 'create'; readonly vault: KnownVault }
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly vault: UnlockedVault };

interface LockPageProps {
  readonly lastLock: LastLock | null;
  readonly onUnlocked: (vault: UnlockedVault) => void;
}

/** All there is before a vault is open. */
export function LockPage({ lastLock, onUnlocked }: LockPageProps) {
  const { t, language } = useTranslation();
  const [page, setPage] = useState<Page>({ kind: 'starting' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isPreparingSample, setIsPreparingSample] = useState(false);

  const goTo = useCallback((next: Page) => {
    setFailure(null);
    setPage(next);
  }, []);

  const enter = useCallback(
    (state: VaultState) => {
      if (state.kind === 'unlocked') onUnlocked(state);
    },
    [onUnlocked],
  );

  /** Attaches the vault to this window and shows what it needs next. */
  const open = useCallback(
    async (vault: KnownVault) => {
      setFailure(null);
      setPage({ kind: 'unlock', vault });
      const result = await call('vaults.open', { vaultId: vault.vaultId });
      if (!result.ok) setFailure(result.failure);
      else if (result.value.kind === 'new') goTo({ kind: 'create', vault });
      else if (result.value.kind === 'unlocked') onUnlocked(result.value);
    },
    [goTo, onUnlocked],
  );

  useEffect(() => {
    const start = async () => {
      const known = await call('vaults.known', {});
      const last = known.ok ? known.value.find((vault) => vault.state === 'ready') : undefined;
      if (last) await open(last);
      else goTo({ kind: known.ok && known.value.length > 0 ? 'vaults' : 'welcome' });
    };
    void start();
  }, [open, goTo]);

  const choose = async () => {
    const result = await call('vaults.choose', {});
    if (!result.ok) setFailure(result.failure);
    else if (result.value) await open(result.value);
  };

  const create = async () => {
    const result = await call('vaults.chooseNewFolder', {});
    if (!result.ok) setFailure(result.failure);
    else if (result.value) await open(result.value);
  };

  const openSample = async () => {
    if (isPreparingSample) return;
    setFailure(null);
    setIsPreparingSample(true);
    const attached = await call('vaults.openSample', {});
    const result = attached.ok ? await call('session.createSample', { language }) : attached;
    setIsPreparingSample(false);
    if (result.ok) enter(result.value);
    else setFailure(result.failure);
  };

  /** The folder stays as it is: empty, and not a vault to choose next time. */
  const leaveCreating = async (vault: KnownVault) => {
    await call('vaults.forget', { vaultId: vault.vaultId });
    listVaults();
  };

  const listVaults = () => goTo({ kind: 'vaults' });
  const doors = { onChoose: choose, onCreate: create, onSample: openSample, isPreparingSample };

  return (
    <div className="lock-page">
      <main className="lock-card" data-wide={page.kind === 'words' || page.kind === 'create' || undefined}>
        <h1 className="lock-wordmark" lang="tg">
          Сафир
        </h1>
        {page.kind === 'unlock' ? (
          <UnlockForm
            key={page.vault.vaultId}
            vault={page.vault}
            lastLock={lastLock}
            cannotOpen={failure !== null}
            onUnlocked={enter}
            onOtherVault={listVaults}
            onRecover={() => goTo({ kind: 'recover', vault: page.vault })}
            {...doors}
          />
        ) : null}
        {page.kind === 'vaults' ? (
          <KnownVaults onOpen={open} onEmpty={() => goTo({ kind: 'welcome' })} {...doors} />
        ) : null}
        {page.kind === 'welcome' ? <Welcome {...doors} /> : null}
        {page.kind === 'create' ? (
          <CreateForm
            folder={page.vault.folder}
            onCreated={(created) => {
              if (created.state.kind !== 'unlocked') return;
              goTo({ kind: 'words', words: created.recoveryWords, vault: created.state });
            }}
            onCancel={() => void leaveCreating(page.vault)}
          />
        ) : null}
        {page.kind === 'words' ? <RecoveryWords words={page.words} onDone={() => onUnlocked(page.vault)} /> : null}
        {page.kind === 'recover' ? (
          <RecoverForm onUnlocked={enter} onCancel={() => goTo({ kind: 'unlock', vault: page.vault })} />
        ) : null}
        {failure ? <FailureNotice failure={failure} /> : null}
        <p className="visually-hidden" role="status">
          {isPreparingSample ? t('lock.preparingSample') : ''}
        </p>
      </main>
      <AppearanceSwitch />
    </div>
  );
}
