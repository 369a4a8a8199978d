import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../parts/page-header.tsx';

export function ChangesPage() {
  const { t } = useTranslation();
  return <PageHeader title={t('changes.title')} about={t('changes.about')} />;
}
