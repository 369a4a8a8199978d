import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../parts/page-header.tsx';

export function OverviewPage() {
  const { t } = useTranslation();
  return <PageHeader title={t('overview.title')} about={t('overview.about')} />;
}
