import { Link } from '@tanstack/react-router';
import { useTranslation } from '../language.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

export function NothingHere() {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('shell.notFound')}>
      <Link to="/">{t('common.today')}</Link>
    </EmptyState>
  );
}
