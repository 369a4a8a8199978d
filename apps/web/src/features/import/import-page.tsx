import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../parts/page-header.tsx';

export function ImportPage() {
  const { t } = useTranslation();
  return <PageHeader title={t('imports.title')} about={t('imports.about')} />;
}
