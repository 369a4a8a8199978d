import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../parts/page-header.tsx';

export function SchedulePage() {
  const { t } = useTranslation();
  return <PageHeader title={t('schedule.title')} about={t('schedule.about')} />;
}
