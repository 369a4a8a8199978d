import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCenter } from '../../api/use-center.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { Toolbar } from '../../parts/toolbar.tsx';
import { CalendarView } from './calendar-view.tsx';
import { LabourView } from './labour-view.tsx';
import { ProfilesView } from './profiles-view.tsx';
import { RatiosView } from './ratios-view.tsx';
import { SettingsView } from './settings-view.tsx';
import { WebhooksView } from './webhooks-view.tsx';
import { WorkPlansView } from './work-plans-view.tsx';

const VIEWS = {
  settings: SettingsView,
  calendar: CalendarView,
  plans: WorkPlansView,
  labour: LabourView,
  ratios: RatiosView,
  profiles: ProfilesView,
  webhooks: WebhooksView,
} as const;
const NAMES = Object.keys(VIEWS) as (keyof typeof VIEWS)[];

/** How the center plans: settings, calendar, shift forms, rules and ratios, and who is told of what. */
export function AdministrationPage() {
  const { t } = useTranslation();
  const { search, change } = usePageSearch();
  const center = useCenter();
  const view = NAMES.find((name) => name === search.view) ?? 'settings';
  const View = VIEWS[view];
  return (
    <>
      <PageHeader
        title={t('administration.title')}
        about={t('administration.about')}
        note={<Link to="/changes">{t('administration.toChanges')}</Link>}
      />
      <Toolbar>
        <Segmented
          label={t('people.view')}
          value={view}
          options={NAMES.map((value) => ({ value, label: t(`administration.views.${value}`) }))}
          onChange={(next) => change({ view: next === 'settings' ? undefined : next, record: undefined })}
        />
      </Toolbar>
      <ArtefactGate query={center}>
        {(known) =>
          known ? <View /> : <EmptyState title={t('people.noCenter')}>{t('administration.noCenterAbout')}</EmptyState>
        }
      </ArtefactGate>
    </>
  );
}
