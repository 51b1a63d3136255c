import './top-bar.css';
import { Button } from '@mantine/core';
import { useTranslation } from '../language.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Icon } from '../ui/icons.tsx';
import { ariaKeys, Key } from '../ui/key.tsx';
import { usePanelState } from '../ui/panel-state.ts';
import { StatusPill, type Tone } from '../ui/status-pill.tsx';
import { useShownMark } from './open-record.tsx';
import { useVault } from './vault-context.ts';

interface TopBarProps {
  readonly onFind: () => void;
  readonly onKeys: () => void;
  readonly onLock: () => void;
  readonly isLocking: boolean;
}

export function TopBar({ onFind, onKeys, onLock, isLocking }: TopBarProps) {
  const { t } = useTranslation();
  const vault = useVault();
  const rail = usePanelState('rail');
  return (
    <section className="top-bar" aria-label={t('shell.topBar')} data-region>
      <IconButton
        label={t('shell.toggleRail')}
        keys="mod+B"
        onClick={rail.toggle}
        aria-expanded={!rail.isClosed}
        data-switches-panel
      >
        <Icon name="panelStart" />
      </IconButton>
      <span className="top-bar-wordmark" lang="tg">
        Сафир
      </span>
      <span className="top-bar-vault">
        <bdi>{vault.vaultName}</bdi>
      </span>
      <button type="button" className="top-bar-find" onClick={onFind} aria-keyshortcuts={ariaKeys('mod+K')}>
        <Icon name="search" size={14} />
        <span className="top-bar-find-text">{t('shell.find')}</span>
        <Key keys="mod+K" />
      </button>
      <ul className="top-bar-state">
        <OpenRecordPill />
        <li title={t('shell.offline.hint')}>
          <StatusPill>{t('shell.offline')}</StatusPill>
        </li>
        <li {...(vault.isSample ? { title: t('shell.vault.sample.hint') } : {})}>
          {vault.isSample ? (
            <StatusPill tone="saffron">{t('shell.vault.sample')}</StatusPill>
          ) : (
            <StatusPill tone="pine">{t('shell.vault.open')}</StatusPill>
          )}
        </li>
      </ul>
      <IconButton label={t('shell.keys.show')} keys="F1" onClick={onKeys}>
        <span aria-hidden="true">?</span>
      </IconButton>
      <Button
        className="top-bar-lock"
        variant="default"
        onClick={onLock}
        rightSection={<Key keys="mod+L" />}
        aria-keyshortcuts={ariaKeys('mod+L')}
        aria-busy={isLocking}
      >
        {isLocking ? t('shell.locking') : t('shell.lock')}
      </Button>
    </section>
  );
}

const toneOfLevel = {
  unclassified: 'neutral',
  restricted: 'saffron',
  confidential: 'saffron',
  secret: 'garnet',
} as const satisfies Record<string, Tone>;

function OpenRecordPill() {
  const { t } = useTranslation();
  const mark = useShownMark();
  if (!mark) return null;
  const level = t(`record.classification.${mark.classification}`);
  const text = mark.caveat === '' ? level : `${level} · ${mark.caveat}`;
  return (
    <li title={t('shell.classification', { level: text })}>
      <StatusPill tone={toneOfLevel[mark.classification]}>{text}</StatusPill>
    </li>
  );
}
