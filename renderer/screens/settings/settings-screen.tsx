import './settings-screen.css';
import { NumberInput, SegmentedControl } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { languages } from '../../../domain/language.ts';
import { useTranslation } from '../../language.tsx';
import { usePreferences } from '../../preferences.tsx';
import { languageNames, themes } from '../unlock/appearance-switch.tsx';
import { About } from './about.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import { ProfileForm } from './profile-form.tsx';

export function SettingsScreen() {
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className="settings">
      <h1 ref={title} tabIndex={-1}>
        {t('settings.title')}
      </h1>
      <Part title={t('settings.work')}>
        <ComputerSettings />
      </Part>
      <Part title={t('settings.profile')}>
        <ProfileForm />
      </Part>
      <Part title={t('settings.passphrase')}>
        <ChangePassphrase />
      </Part>
      <Part title={t('settings.about')}>
        <About />
      </Part>
    </main>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const headId = useId();
  return (
    <section className="settings-part" aria-labelledby={headId}>
      <h2 id={headId}>{title}</h2>
      <div className="settings-fields">{children}</div>
    </section>
  );
}

/** Takes effect as it is chosen; there is nothing to save. */
function ComputerSettings() {
  const { t } = useTranslation();
  const { preferences, setPreferences } = usePreferences();
  return (
    <>
      <div>
        <p className="settings-label">{t('common.language')}</p>
        <SegmentedControl
          aria-label={t('common.language')}
          value={preferences.language}
          onChange={(language) => setPreferences({ language })}
          data={languages.map((language) => ({ value: language, label: languageNames[language] }))}
        />
      </div>
      <div>
        <p className="settings-label">{t('common.theme')}</p>
        <SegmentedControl
          aria-label={t('common.theme')}
          value={preferences.theme}
          onChange={(theme) => setPreferences({ theme })}
          data={themes.map((theme) => ({ value: theme, label: t(`common.theme.${theme}`) }))}
        />
      </div>
      <NumberInput
        label={t('settings.autoLock')}
        description={t('settings.autoLock.hint')}
        value={preferences.autoLockAfterMinutes}
        onChange={(minutes) => {
          if (typeof minutes === 'number' && Number.isInteger(minutes) && minutes >= 1 && minutes <= 60) {
            setPreferences({ autoLockAfterMinutes: minutes });
          }
        }}
        min={1}
        max={60}
        clampBehavior="blur"
        allowDecimal={false}
        allowNegative={false}
        className="settings-number"
      />
    </>
  );
}
