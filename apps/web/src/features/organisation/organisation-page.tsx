import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../parts/page-header.tsx';

export function OrganisationPage() {
  const { t } = useTranslation();
  return <PageHeader title={t('organisation.title')} about={t('organisation.about')} />;
}
