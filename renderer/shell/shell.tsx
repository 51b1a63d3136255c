import './shell.css';
import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '../language.tsx';
import { CommandPalette } from './command-palette.tsx';
import { KeyList } from './key-list.tsx';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';
import { useRegionKeys } from './region-keys.ts';
import { type DeskDialog, useShellActions } from './shell-actions.ts';

/** The frame of the desk: what is always on screen, and the place where the sections appear. */
export function Shell() {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<DeskDialog | null>(null);
  const { lock, isLocking } = useShellActions(setDialog);
  useRegionKeys();
  const close = () => setDialog(null);

  return (
    <div className="shell">
      <a className="skip-link" href="#content" onClick={focusContent}>
        {t('shell.skip')}
      </a>
      <TopBar onFind={() => setDialog('palette')} onKeys={() => setDialog('keys')} onLock={lock} isLocking={isLocking} />
      <div className="shell-body">
        <Rail />
        <div className="shell-content" id="content" tabIndex={-1} data-region>
          <Outlet />
        </div>
      </div>
      {dialog === 'palette' ? <CommandPalette onClose={close} /> : null}
      {dialog === 'keys' ? <KeyList onClose={close} /> : null}
    </div>
  );
}

/** The router would take the address for a place of its own. */
function focusContent(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
