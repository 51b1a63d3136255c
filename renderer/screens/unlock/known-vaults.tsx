import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { KnownVault } from '../../../electron/contract-types.ts';
import { useTranslation } from '../../language.tsx';
import { methodKey, useCommand, useMethod } from '../../queries.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { StatusPill } from '../../ui/status-pill.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { Doors } from './welcome.tsx';

interface KnownVaultsProps extends Doors {
  readonly onOpen: (vault: KnownVault) => Promise<void>;
  readonly onEmpty: () => void;
}

export function KnownVaults({ onOpen, onEmpty, onChoose, onCreate, onSample, isPreparingSample }: KnownVaultsProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const known = useMethod('vaults.known', {});
  const forget = useCommand('vaults.forget');
  const toast = useToast();
  const title = useRef<HTMLHeadingElement>(null);
  const isEmpty = known.data?.length === 0;

  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    if (isEmpty) onEmpty();
  }, [isEmpty, onEmpty]);

  const nameOf = (vault: KnownVault): string => vault.name ?? t('lock.vaults.unnamed');

  const takeOff = async (vault: KnownVault) => {
    const result = await forget.run({ vaultId: vault.vaultId });
    if (!result.ok) return;
    await client.invalidateQueries({ queryKey: methodKey('vaults.known', {}) });
    toast({ text: t('lock.vaults.forgotten', { name: nameOf(vault) }) });
    title.current?.focus();
  };

  return (
    <>
      <h2 className="lock-title" ref={title} tabIndex={-1}>
        {t('lock.vaults.title')}
      </h2>
      <ul className="vault-list">
        {(known.data ?? []).map((vault) => (
          <li key={vault.vaultId} className="vault-line">
            <button type="button" className="vault-open" onClick={() => void onOpen(vault)}>
              <span className="vault-name">{nameOf(vault)}</span>
              <span className="vault-folder">
                <bdi>{vault.folder}</bdi>
              </span>
              {vault.state === 'missing' ? <StatusPill tone="saffron">{t('lock.vaults.missing')}</StatusPill> : null}
            </button>
            <IconButton label={t('lock.vaults.forget', { name: nameOf(vault) })} onClick={() => void takeOff(vault)}>
              <Icon name="close" size={14} />
            </IconButton>
          </li>
        ))}
      </ul>
      <div className="lock-buttons">
        <Button variant="default" onClick={() => void onChoose()}>
          {t('lock.vaults.browse')}
        </Button>
        <Button variant="default" onClick={() => void onCreate()}>
          {t('lock.create')}
        </Button>
      </div>
      <div className="lock-doors">
        <button type="button" className="lock-door" onClick={() => void onSample()} aria-disabled={isPreparingSample}>
          {isPreparingSample ? t('lock.preparingSample') : t('lock.openSample')}
        </button>
      </div>
    </>
  );
}
