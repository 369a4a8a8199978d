import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '../../api/use-administration.ts';
import { useFormat } from '../../format/use-format.ts';
import { Panel } from '../../parts/panel.tsx';
import { SortedTable } from '../../parts/sorted-table.tsx';
import { useWordOf } from '../../words/use-word-of.ts';

/** Days of a year that are other than their weekday says. */
export function HolidaysPanel({ days }: { days: readonly CalendarDay[] }) {
  const { t } = useTranslation();
  const holidayName = useWordOf('holiday');
  const format = useFormat();
  const special = days.filter(({ type, holiday }) => holiday !== null || type === 'adjusted_workday');
  return (
    <Panel title={t('administration.holidays')} note={t('administration.holidaysNote')} flush>
      <SortedTable
        saveAs="holidays"
        label={t('administration.holidays')}
        rows={special}
        rowKey={({ date }) => date}
        height={320}
        empty={t('administration.noHolidays')}
        columns={[
          {
            key: 'date',
            head: t('parts.date'),
            rowHead: true,
            sortBy: ({ date }) => date,
            cell: ({ date }) => format.day(date),
          },
          {
            key: 'type',
            head: t('administration.dayType'),
            sortBy: ({ type }) => type,
            cell: ({ type }) => t(`administration.dayTypes.${type}`),
          },
          {
            key: 'holiday',
            head: t('administration.holiday'),
            sortBy: ({ holiday }) => holiday && holidayName(holiday),
            cell: ({ holiday }) => (holiday === null ? '–' : holidayName(holiday)),
          },
        ]}
      />
    </Panel>
  );
}
