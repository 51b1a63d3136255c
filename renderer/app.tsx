import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import type { Preferences } from '../domain/preferences.ts';
import type { AppInfo, VaultState } from '../electron/contract-types.ts';
import { flushWhenClosing, onEvent } from './api.ts';
import { LanguageProvider } from './language.tsx';
import { PreferencesProvider, usePreferences } from './preferences.tsx';
import { createQueryClient, refreshWhenChanged } from './queries.ts';
import { LockPage } from './screens/unlock/lock-page.tsx';
import type { LastLock } from './screens/unlock/lock-reason.tsx';
import { CrashScreen } from './shell/crash-screen.tsx';
import { memoryColorScheme, resolveVariables, theme } from './theme/theme.ts';
import { ActionsProvider } from './ui/actions.tsx';
import { ToastProvider } from './ui/toast.tsx';

/** The desk is far larger than the lock screen, and nobody needs it before the passphrase is typed. */
const loadDesk = () => import('./shell/desk.tsx');
const Desk = lazy(() => loadDesk().then(({ Desk: component }) => ({ default: component })));

const queryClient = createQueryClient();

interface AppProps {
  readonly initialPreferences: Preferences;
  readonly info: AppInfo;
}

export function App({ initialPreferences, info }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <PreferencesProvider initial={initialPreferences}>
        <Appearance>
          <CrashScreen>
            <ActionsProvider>
              <ToastProvider>
                <Session info={info} />
              </ToastProvider>
            </ActionsProvider>
          </CrashScreen>
        </Appearance>
      </PreferencesProvider>
    </QueryClientProvider>
  );
}

function Appearance({ children }: { readonly children: ReactNode }) {
  const { preferences } = usePreferences();
  const ofSystem = useColorScheme('light', { getInitialValueInEffect: false });
  const scheme = preferences.theme === 'system' ? ofSystem : preferences.theme;
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveVariables}
      forceColorScheme={scheme}
      colorSchemeManager={memoryColorScheme}
      getStyleNonce={styleNonce}
    >
      <LanguageProvider language={preferences.language}>{children}</LanguageProvider>
    </MantineProvider>
  );
}

const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

type UnlockedVault = Extract<VaultState, { readonly kind: 'unlocked' }>;

function Session({ info }: { readonly info: AppInfo }) {
  const [vault, setVault] = useState<UnlockedVault | null>(null);
  const [lastLock, setLastLock] = useState<LastLock | null>(info.lastLock);
  const client = useQueryClient();

  useEffect(() => {
    const stops = [
      refreshWhenChanged(client),
      flushWhenClosing(),
      onEvent('locked', ({ reason }) => {
        // What was read from the vault must not outlive it in this window; main reloads the page as well.
        client.clear();
        setVault(null);
        setLastLock({ reason, at: new Date().toISOString() });
      }),
    ];
    const idle = requestIdleCallback(() => void loadDesk());
    return () => {
      cancelIdleCallback(idle);
      for (const stop of stops) stop();
    };
  }, [client]);

  const onUnlocked = useCallback(
    (state: UnlockedVault) => {
      client.clear();
      setVault(state);
    },
    [client],
  );

  if (!vault) return <LockPage lastLock={lastLock} onUnlocked={onUnlocked} />;
  return (
    <Suspense fallback={null}>
      <Desk vault={vault} />
    </Suspense>
  );
}
