import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panels } from '../../parts/panel.tsx';
import { ImportForm } from './import-form.tsx';
import { Layers } from './layers.tsx';
import { PlanPanel } from './plan-panel.tsx';

/** Files in, layers listed, plan made. */
export function ImportPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('imports.title')} about={t('imports.about')} />
      <Panels columns="wide-first">
        <ImportForm />
        <PlanPanel />
      </Panels>
      <Layers />
    </>
  );
}
