import type { WorkPlan } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { SortedTable } from '../../parts/sorted-table.tsx';
import { useActivityName } from '../../words/use-activity-name.ts';
import { ShiftForm } from './shift-form.tsx';

/** Work plans with their starts, lengths, pauses and limits. */
export function WorkPlansTable({ plans, onOpen }: { plans: readonly WorkPlan[]; onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useActivityName();
  return (
    <SortedTable
      saveAs="work-plans"
      label={t('administration.views.plans')}
      rows={plans}
      rowKey={({ id }) => id}
      frozen
      empty={t('administration.noPlans')}
      columns={[
        {
          key: 'name',
          head: t('people.fields.name'),
          text: ({ id, name }) => name || id,
          onOpen: ({ id }) => onOpen(id),
        },
        {
          key: 'starts',
          head: t('administration.starts'),
          sortBy: ({ earliestStart }) => earliestStart,
          cell: ({ earliestStart, latestStart, startIncrementMinutes }) =>
            t('administration.startsText', { from: earliestStart, to: latestStart, step: startIncrementMinutes }),
        },
        {
          key: 'lengths',
          head: t('administration.fields.shiftHours'),
          align: 'end',
          sortBy: ({ shiftMinutes }) => Math.min(...shiftMinutes),
          cell: ({ shiftMinutes }) => shiftMinutes.map((one) => Number((one / 60).toFixed(2))).join(' / '),
        },
        { key: 'form', head: t('administration.form'), saved: false, cell: (plan) => <ShiftForm plan={plan} /> },
        {
          key: 'pauses',
          head: t('administration.pauses'),
          cell: ({ pauses }) =>
            pauses
              .map(({ activity, minutes, paid }) =>
                t(paid ? 'administration.paidPause' : 'administration.unpaidPause', {
                  name: nameOf(activity),
                  minutes,
                }),
              )
              .join(' · ') || '–',
        },
        {
          key: 'rest',
          head: t('administration.fields.minRestMinutes'),
          align: 'end',
          sortBy: ({ minRestMinutes }) => minRestMinutes,
          cell: ({ minRestMinutes }) => format.number(minRestMinutes / 60, 1),
        },
        {
          key: 'run',
          head: t('administration.fields.maxConsecutiveDays'),
          align: 'end',
          cell: ({ maxConsecutiveDays }) => maxConsecutiveDays,
        },
        {
          key: 'off',
          head: t('administration.fields.minDaysOffPerWeek'),
          align: 'end',
          cell: ({ minDaysOffPerWeek }) => minDaysOffPerWeek,
        },
        {
          key: 'week',
          head: t('administration.fields.maxWeeklyHours'),
          align: 'end',
          cell: ({ maxWeeklyHours }) => format.number(maxWeeklyHours, 1),
        },
      ]}
    />
  );
}
