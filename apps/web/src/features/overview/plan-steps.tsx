import { useTranslation } from 'react-i18next';
import { useArtefact, useHistory } from '../../api/use-artefact.ts';
import { useFormat } from '../../format/use-format.ts';
import { addUp, daySums, sumOf } from '../../grid/by-day.ts';
import { coverOf } from '../../grid/cover.ts';
import { missingShare, peakOf } from './figures.ts';
import { StepCard } from './step-card.tsx';

export function HistoryStep() {
  const { t } = useTranslation();
  const format = useFormat();
  const history = useHistory(56).data?.payload;
  const days = history && daySums(history.grid, addUp(history.queues.map(({ facts }) => facts.offered ?? [])));
  const known = days?.filter((day) => day !== null && day > 0) ?? [];
  return (
    <StepCard
      page="history"
      figure={days && format.number(known.length ? (sumOf(known) ?? 0) / known.length : null)}
      unit={t('overview.history.offered')}
      facts={
        history
          ? [
              t('overview.history.days', { days: history.grid.days.length }),
              t('overview.history.gaps', { share: format.share(missingShare(history.queues), 2) }),
            ]
          : []
      }
      spark={days}
    />
  );
}

export function ForecastStep() {
  const { t } = useTranslation();
  const format = useFormat();
  const forecast = useArtefact('forecasts').data?.payload;
  const offered = forecast && addUp(forecast.queues.map((queue) => queue.offered));
  const chosen = forecast?.backtest.filter((row) => row.chosen) ?? [];
  const wape = chosen.length ? chosen.reduce((sum, row) => sum + row.wapeDay, 0) / chosen.length : null;
  return (
    <StepCard
      page="forecast"
      figure={forecast && format.number(sumOf(offered))}
      unit={t('overview.forecast.offered')}
      facts={
        forecast
          ? [
              t('overview.forecast.days', { days: forecast.grid.days.length, from: forecast.grid.days[0] ?? '' }),
              wape === null ? null : t('overview.forecast.wape', { wape: format.share(wape) }),
            ]
          : []
      }
      spark={forecast && offered && daySums(forecast.grid, offered)}
    />
  );
}

export function RequirementStep() {
  const { t } = useTranslation();
  const format = useFormat();
  const requirement = useArtefact('requirements').data?.payload;
  const required = requirement && addUp(requirement.queues.map((queue) => queue.requiredStaff));
  return (
    <StepCard
      page="requirement"
      figure={required && format.number(peakOf(required))}
      unit={t('overview.requirement.peak')}
      facts={
        requirement
          ? [
              t('overview.requirement.base', {
                base: format.number(peakOf(addUp(requirement.queues.map((queue) => queue.baseStaff)))),
              }),
              t('overview.requirement.heads', {
                heads: format.number(peakOf(addUp(requirement.queues.map((queue) => queue.headCount)))),
              }),
            ]
          : []
      }
      spark={requirement && required?.slice(0, requirement.grid.dayOffsets[7] ?? required.length)}
    />
  );
}

export function ScheduleStep() {
  const { t } = useTranslation();
  const format = useFormat();
  const schedule = useArtefact('schedules').data?.payload;
  return (
    <StepCard
      page="schedule"
      figure={schedule && format.share(coverOf(schedule.grid, schedule.coverage).share)}
      unit={t('overview.schedule.coverage')}
      facts={
        schedule
          ? [
              t('overview.schedule.shifts', { shifts: format.number(schedule.shifts.length) }),
              t('overview.schedule.hours', { hours: format.number(schedule.paidHours) }),
            ]
          : []
      }
      spark={
        schedule &&
        addUp(schedule.coverage.map((skill) => skill.scheduled)).slice(0, schedule.grid.dayOffsets[7] ?? undefined)
      }
    />
  );
}
