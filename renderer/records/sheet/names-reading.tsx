import { nameListSchema } from '../../../domain/names.ts';
import { useTranslation } from '../../language.tsx';
import styles from './sheet.module.css';

/** Each writing of a name on a line of its own, with what is known of it. */
export function NamesReading({ value }: { readonly value: unknown }) {
  const { t } = useTranslation();
  const names = nameListSchema.safeParse(value);
  if (!names.success || names.data.length === 0) return <span className={styles.nothing}>{t('sheet.empty')}</span>;
  return (
    <ul>
      {names.data.map((name) => (
        <li key={`${name.script} ${name.text}`}>
          <bdi className={name.preferred ? styles.preferred : undefined}>{name.text}</bdi>{' '}
          <span className={styles.soft}>
            {t(`names.script.${name.script}`)} · {t(`names.scheme.${name.scheme}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
