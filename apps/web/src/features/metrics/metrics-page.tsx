import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../parts/page-header.tsx';

export function MetricsPage() {
  const { t } = useTranslation();
  return <PageHeader title={t('metrics.title')} about={t('metrics.about')} />;
}
