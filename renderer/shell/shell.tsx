import './shell.css';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../language.tsx';
import { closeOverlay } from '../ui/panel-state.ts';
import { CommandPalette } from './command-palette.tsx';
import { KeyList } from './key-list.tsx';
import { Rail } from './rail.tsx';
import { useRegionKeys } from './region-keys.ts';
import { type DeskDialog, useShellActions } from './shell-actions.ts';
import { TopBar } from './top-bar.tsx';

/** The frame of the desk: what is always on screen, and the place where the sections appear. */
export function Shell() {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<DeskDialog | null>(null);
  const { lock, isLocking } = useShellActions(setDialog);
  useRegionKeys();
  const place = useLocation({ select: ({ pathname }) => pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of place that closes it.
  useEffect(closeOverlay, [place]);
  const content = useRef<HTMLDivElement>(null);
  const close = () => setDialog(null);

  return (
    <div className="shell">
      <button type="button" className="skip-link" onClick={() => content.current?.focus()}>
        {t('shell.skip')}
      </button>
      <TopBar
        onFind={() => setDialog('palette')}
        onKeys={() => setDialog('keys')}
        onLock={lock}
        isLocking={isLocking}
      />
      <div className="shell-body">
        <Rail />
        <div className="shell-content" ref={content} tabIndex={-1} data-region>
          <Outlet />
        </div>
      </div>
      {dialog === 'palette' ? <CommandPalette onClose={close} /> : null}
      {dialog === 'keys' ? <KeyList onClose={close} /> : null}
    </div>
  );
}
