import { useTranslation } from 'react-i18next';
import { usePageSearch } from '../../app/use-page-search.ts';
import { Segmented } from '../../parts/segmented.tsx';

const SCHEDULE_VIEWS = ['day', 'week', 'month'] as const;
export type ScheduleView = (typeof SCHEDULE_VIEWS)[number];

/** The view that the address asks for; the day without it. */
export const scheduleView = (view: string | undefined): ScheduleView =>
  SCHEDULE_VIEWS.find((one) => one === view) ?? 'day';

/** 日, 周 or 月 of the same draft. */
export function ViewSwitch() {
  const { t } = useTranslation();
  const { search, change } = usePageSearch();
  return (
    <Segmented
      label={t('matrix.view')}
      value={scheduleView(search.view)}
      options={SCHEDULE_VIEWS.map((value) => ({ value, label: t(`matrix.views.${value}`) }))}
      onChange={(view) => change({ view: view === 'day' ? undefined : view })}
    />
  );
}
