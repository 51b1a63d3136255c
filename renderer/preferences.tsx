import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { Preferences } from '../domain/preferences.ts';
import { call, onEvent } from './api.ts';

interface PreferencesAccess {
  readonly preferences: Preferences;
  /** Takes effect at once; main writes it down and tells all windows. */
  readonly setPreferences: (change: Partial<Preferences>) => void;
}

const PreferencesContext = createContext<PreferencesAccess | null>(null);

export function PreferencesProvider({
  initial,
  children,
}: {
  readonly initial: Preferences;
  readonly children: ReactNode;
}) {
  const [preferences, setState] = useState(initial);
  const underWay = useRef(0);
  const queryClient = useQueryClient();

  useEffect(
    () =>
      onEvent('preferences', (event) => {
        // The echo of an older change must not undo a newer one that is still on its way.
        if (underWay.current === 0) setState(event.preferences);
      }),
    [],
  );

  const setPreferences = useCallback(
    (change: Partial<Preferences>) => {
      setState((current) => ({ ...current, ...change }));
      underWay.current += 1;
      void call('app.setPreferences', change).then((result) => {
        underWay.current -= 1;
        if (result.ok && underWay.current === 0) setState(result.value);
        if (change.language) void queryClient.invalidateQueries();
      });
    },
    [queryClient],
  );

  const access = useMemo(() => ({ preferences, setPreferences }), [preferences, setPreferences]);
  return <PreferencesContext value={access}>{children}</PreferencesContext>;
}

export function usePreferences(): PreferencesAccess {
  const access = useContext(PreferencesContext);
  if (!access) throw new Error('usePreferences outside PreferencesProvider');
  return access;
}
