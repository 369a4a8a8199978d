import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../parts/page-header.tsx';

export function RequirementPage() {
  const { t } = useTranslation();
  return <PageHeader title={t('requirement.title')} about={t('requirement.about')} />;
}
