import type { RuleViolation } from '@seatwise/core';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { Button } from '../../../parts/button.tsx';
import { DataTable } from '../../../parts/data-table.tsx';
import { Panel } from '../../../parts/panel.tsx';
import type { Matrix } from './matrix-model.ts';

/** Rules that the shown days break; each leads to its cell. */
export const BrokenRules = memo(function BrokenRules({
  matrix,
  from,
  to,
  onGoTo,
}: {
  matrix: Matrix;
  from: number;
  to: number;
  onGoTo: (row: number, day: number) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = useMemo(() => new Map(matrix.agents.map(({ id }, row) => [id, row])), [matrix]);
  const dayOf = ({ date }: RuleViolation) => matrix.days.indexOf(date);
  const shown = useMemo(() => {
    const days = new Set(matrix.days.slice(from, to + 1));
    return matrix.violations.filter(({ agent, date }) => days.has(date) && (agent === null || rows.has(agent)));
  }, [matrix, rows, from, to]);
  const whoOf = ({ agent }: RuleViolation) =>
    agent === null ? '–' : matrix.agents[rows.get(agent) ?? -1]?.name || agent;
  return (
    <Panel title={t('matrix.violations')} note={format.number(shown.length)} flush>
      <DataTable
        saveAs="violations"
        label={t('matrix.violations')}
        rows={shown}
        height={360}
        empty={t('matrix.noViolations')}
        columns={[
          { key: 'rule', head: t('schedule.rule'), rowHead: true, cell: ({ rule }) => t(`schedule.rules.${rule}`) },
          {
            key: 'agent',
            head: t('matrix.agent'),
            value: ({ agent }) => agent,
            cell: (one) => {
              const row = rows.get(one.agent ?? '');
              const who = whoOf(one);
              if (row === undefined) return who;
              return (
                <Button
                  look="quiet"
                  aria-label={t('matrix.goTo', { who, date: one.date })}
                  onClick={() => onGoTo(row, dayOf(one))}
                >
                  {who}
                </Button>
              );
            },
          },
          { key: 'date', head: t('parts.date'), cell: ({ date }) => format.day(date) },
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
});
