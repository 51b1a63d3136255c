import { useTranslation } from '../../language.tsx';
import { useMethod } from '../../queries.ts';
import { StatusPill } from '../../ui/status-pill.tsx';

const limits = ['open', 'computer', 'exports', 'loss', 'backup'] as const;

/** What it is, whose it is, and what it cannot do: said before somebody relies on it. */
export function About() {
  const { t } = useTranslation();
  const info = useMethod('app.info', {});
  return (
    <div className="settings-about">
      {info.data ? <p>{t('settings.about.version', { version: info.data.version })}</p> : null}
      {info.data?.developmentRuntime ? (
        <p>
          <StatusPill tone="saffron">{t('settings.about.development')}</StatusPill>
        </p>
      ) : null}
      <p>{t('settings.about.licence')}</p>
      <h3>{t('settings.limits')}</h3>
      <ul>
        {limits.map((limit) => (
          <li key={limit}>{t(`settings.limits.${limit}`)}</li>
        ))}
      </ul>
    </div>
  );
}
