import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../parts/page-header.tsx';

export function ForecastPage() {
  const { t } = useTranslation();
  return <PageHeader title={t('forecast.title')} about={t('forecast.about')} />;
}
