import type { RuleViolation } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';

/** Rules that the schedule breaks; none is what a planner hopes for. Each leads to its shift. */
export function Violations({
  violations,
  nameOf,
  onShow,
}: {
  violations: readonly RuleViolation[];
  nameOf: (agent: string | null) => string;
  onShow: (violation: RuleViolation) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const who = ({ agent }: RuleViolation) => (agent === null ? '–' : nameOf(agent));
  return (
    <Panel title={t('schedule.violationsTitle')} note={violations.length} flush>
      <DataTable
        saveAs="violations"
        label={t('schedule.violationsTitle')}
        rows={violations}
        height={480}
        empty={t('schedule.noViolations')}
        columns={[
          {
            key: 'rule',
            head: t('schedule.rule'),
            rowHead: true,
            value: ({ rule }) => t(`schedule.rules.${rule}`),
            cell: (violation) => (
              <Button
                look="quiet"
                title={t('gantt.showShift', { who: who(violation), date: violation.date })}
                onClick={() => onShow(violation)}
              >
                {t(`schedule.rules.${violation.rule}`)}
              </Button>
            ),
          },
          { key: 'agent', head: t('schedule.who'), value: who, cell: who },
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
