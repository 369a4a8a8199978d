import { isLocalDate } from '@seatwise/calendar';
import { useTranslation } from 'react-i18next';
import { useCenter, useToday } from '../../api/use-center.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { usePeopleOnDay } from './people-on-day.ts';
import { PeopleWorkspace } from './people-workspace.tsx';

/** Who works where, with what skills and hours, and what the center counts: each with its versions. */
export function PeoplePage() {
  const { t } = useTranslation();
  const center = useCenter();
  return (
    <>
      <PageHeader title={t('people.title')} about={t('people.about')} />
      <ArtefactGate query={center}>
        {(known) =>
          known ? <OnDay /> : <EmptyState title={t('people.noCenter')}>{t('people.noCenterAbout')}</EmptyState>
        }
      </ArtefactGate>
    </>
  );
}

function OnDay() {
  const { search } = usePageSearch();
  const today = useToday();
  const day = search.day !== undefined && isLocalDate(search.day) ? search.day : today;
  const { data, error, retry } = usePeopleOnDay(day);
  if (data) return <PeopleWorkspace people={data} today={today} />;
  return error ? <ErrorBox error={error} onRetry={retry} /> : <Loading />;
}
