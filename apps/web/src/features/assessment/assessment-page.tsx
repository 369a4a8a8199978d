import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../parts/page-header.tsx';

export function AssessmentPage() {
  const { t } = useTranslation();
  return <PageHeader title={t('assessment.title')} about={t('assessment.about')} />;
}
