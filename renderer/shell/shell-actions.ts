import { useComputedColorScheme } from '@mantine/core';
import { useNavigate, useRouter } from '@tanstack/react-router';
import type { Dispatch } from 'react';
import { languages } from '../../domain/language.ts';
import { type RecordTypeName, recordTypeNames } from '../../domain/records/index.ts';
import { dayAndTime } from '../clock-words.ts';
import { useTranslation } from '../language.tsx';
import { usePreferences } from '../preferences.tsx';
import { useCommand } from '../queries.ts';
import { languageNames } from '../screens/unlock/appearance-switch.tsx';
import { type Action, useActions } from '../ui/actions.tsx';
import { describeFailure } from '../ui/describe-failure.ts';
import { usePanelState } from '../ui/panel-state.ts';
import { useToast } from '../ui/toast.tsx';
import { keysOfSection, type Section, sectionId, sections } from './sections.ts';

export type DeskDialog = 'palette' | 'keys';

/** What can be done anywhere on the desk. Screens add their own, and may take a key over. */
export function useShellActions(openDialog: Dispatch<DeskDialog>): {
  readonly lock: () => void;
  readonly isLocking: boolean;
} {
  const { t, language } = useTranslation();
  const { setPreferences } = usePreferences();
  const isDark = useComputedColorScheme('light') === 'dark';
  const navigate = useNavigate();
  const router = useRouter();
  const rail = usePanelState('rail');
  const locking = useCommand('vaults.lock');
  const toast = useToast();

  const lock = () => {
    if (locking.isRunning) return;
    void locking.run({}).then((result) => {
      if (!result.ok)
        toast({
          text: describeFailure(result.failure, t, (isoUtc) => dayAndTime(new Date(isoUtc), language)),
          tone: 'garnet',
        });
    });
  };

  const goTo = (section: Section) => {
    if (section.kind === 'records') void navigate({ to: '/records/$type', params: { type: section.type } });
    else void navigate({ to: section.kind === 'today' ? '/' : '/settings' });
  };

  const writeNew = (type: RecordTypeName) =>
    void navigate({ to: '/records/$type/$id', params: { type, id: crypto.randomUUID() }, search: { new: true } });

  const newRecords: readonly Action[] = recordTypeNames.map((type) => ({
    id: `new.${type}`,
    label: t(`${type}.new`),
    // Where no list is on screen, N writes down a meeting; a list takes the key for its own type.
    ...(type === 'meeting' ? { keys: 'N' } : {}),
    run: () => writeNew(type),
  }));

  const places: readonly Action[] = sections.map((section) => ({
    id: `go.${sectionId(section)}`,
    label: t('shell.goTo', { section: t(section.label) }),
    keys: keysOfSection(section),
    run: () => goTo(section),
  }));

  const appearance: readonly Action[] = [
    {
      id: 'theme',
      label: isDark ? t('shell.theme.light') : t('shell.theme.dark'),
      run: () => setPreferences({ theme: isDark ? 'light' : 'dark' }),
    },
    ...languages
      .filter((other) => other !== language)
      .map((other) => ({
        id: `language.${other}`,
        label: languageNames[other],
        run: () => setPreferences({ language: other }),
      })),
  ];

  useActions([
    ...newRecords,
    {
      id: 'palette',
      label: t('shell.keys.openPalette'),
      keys: 'mod+K',
      inPalette: false,
      run: () => openDialog('palette'),
    },
    { id: 'lock', label: t('shell.lock.action'), keys: 'mod+L', run: lock },
    ...places,
    ...appearance,
    { id: 'rail', label: t('shell.toggleRail'), keys: 'mod+B', run: rail.toggle },
    { id: 'keys', label: t('shell.keys.show'), keys: ['?', 'F1'], run: () => openDialog('keys') },
    {
      id: 'back',
      label: t('shell.keys.back'),
      keys: 'alt+ArrowLeft',
      inPalette: false,
      run: () => router.history.back(),
    },
    {
      id: 'forward',
      label: t('shell.keys.forward'),
      keys: 'alt+ArrowRight',
      inPalette: false,
      run: () => router.history.forward(),
    },
  ]);

  return { lock, isLocking: locking.isRunning };
}
