import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../parts/page-header.tsx';

export function ActualsPage() {
  const { t } = useTranslation();
  return <PageHeader title={t('actuals.title')} about={t('actuals.about')} />;
}
