import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../parts/page-header.tsx';

export function HistoryPage() {
  const { t } = useTranslation();
  return <PageHeader title={t('history.title')} about={t('history.about')} />;
}
