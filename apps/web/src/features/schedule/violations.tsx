import type { RuleViolation } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';

/** Rules that the schedule breaks; none is what a planner hopes for. */
export function Violations({ violations }: { violations: readonly RuleViolation[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('schedule.violationsTitle')} note={violations.length} flush>
      <DataTable
        saveAs="violations"
        label={t('schedule.violationsTitle')}
        rows={violations}
        height={480}
        empty={t('schedule.noViolations')}
        columns={[
          { key: 'rule', head: t('schedule.rule'), rowHead: true, cell: ({ rule }) => t(`schedule.rules.${rule}`) },
          { key: 'agent', head: t('schedule.who'), cell: ({ agent }) => agent ?? '–' },
          { key: 'date', head: t('parts.date'), cell: ({ date }) => date },
          {
            key: 'measured',
            head: t('schedule.measured'),
            align: 'end',
            cell: ({ measured }) => format.number(measured, 1),
          },
          { key: 'limit', head: t('schedule.limit'), align: 'end', cell: ({ limit }) => format.number(limit, 1) },
        ]}
      />
    </Panel>
  );
}
