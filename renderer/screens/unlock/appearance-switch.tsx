import { SegmentedControl } from '@mantine/core';
import { languages } from '../../../domain/language.ts';
import { useTranslation } from '../../language.tsx';
import { usePreferences } from '../../preferences.tsx';

/** Each language by its own name: whoever cannot read the present one must find theirs. */
export const languageNames = { en: 'English', ru: 'Русский', tg: 'Тоҷикӣ' } as const;

export const themes = ['system', 'light', 'dark'] as const;

export function AppearanceSwitch() {
  const { t } = useTranslation();
  const { preferences, setPreferences } = usePreferences();
  return (
    <footer className="appearance-switch">
      <SegmentedControl
        aria-label={t('common.language')}
        value={preferences.language}
        onChange={(language) => setPreferences({ language })}
        data={languages.map((language) => ({ value: language, label: languageNames[language] }))}
      />
      <SegmentedControl
        aria-label={t('common.theme')}
        value={preferences.theme}
        onChange={(theme) => setPreferences({ theme })}
        data={themes.map((theme) => ({ value: theme, label: t(`common.theme.${theme}`) }))}
      />
    </footer>
  );
}
