import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from '../parts/notice.tsx';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Notice tone="info" title={t('app.notFound')}>
      <p>{t('app.notFoundAdvice')}</p>
      <Link to="/">{t('app.toOverview')}</Link>
    </Notice>
  );
}
