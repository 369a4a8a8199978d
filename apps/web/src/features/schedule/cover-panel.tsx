import { type IntervalGrid, intervalStart, type SkillCoverage } from '@seatwise/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { addUp, dayBounds, indexOfMin } from '../../grid/by-day.ts';
import { coverOf, coverState } from '../../grid/cover.ts';
import { Badge } from '../../parts/badge.tsx';
import { ChartBox } from '../../parts/chart/chart-box.tsx';
import { frame, line } from '../../parts/chart/frame.ts';
import type { ChartTokens } from '../../parts/chart/tokens.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';

const LOOK = {
  under: { tone: 'danger', glyph: '▼' },
  over: { tone: 'warn', glyph: '▲' },
  met: { tone: 'good', glyph: '✓' },
  closed: { tone: 'quiet', glyph: '–' },
} as const;

/** Scheduled people against need through one day: the part within need, above it the surplus or what is short. */
export function CoverPanel({
  grid,
  coverage,
  day,
}: {
  grid: IntervalGrid;
  coverage: readonly Wire<SkillCoverage>[];
  day: number;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = useMemo(() => {
    const [from, to] = dayBounds(grid, day);
    const need = addUp(coverage.map(({ required }) => required.slice(from, to)));
    const have = addUp(coverage.map(({ scheduled }) => scheduled.slice(from, to)));
    return need.map((value, i) => ({
      time: format.time(intervalStart(grid, from + i), grid.zone),
      need: value ?? 0,
      have: have[i] ?? 0,
      state: coverState(value ?? 0, have[i] ?? 0),
    }));
  }, [grid, coverage, day, format]);
  const worst = rows[indexOfMin(rows.map(({ need, have }) => have - need))];
  const cover = coverOf(grid, coverage, day);
  const hours = {
    day: grid.days[day] ?? '',
    required: format.number(cover.needed, 1),
    scheduled: format.number(cover.scheduled, 1),
  };
  const option = useMemo(() => {
    const bar = (name: string, value: (row: (typeof rows)[number]) => number, color: string) => ({
      name,
      type: 'bar',
      stack: 'people',
      barCategoryGap: '15%',
      color,
      data: rows.map(value),
    });
    return (tokens: ChartTokens) => ({
      ...frame({
        tokens,
        labels: rows.map(({ time }) => time),
        valueFormat: (value) => format.number(value, value % 1 === 0 ? 0 : 1),
        between: true,
      }),
      series: [
        bar(t('schedule.coverStates.met'), ({ need, have }) => Math.min(need, have), tokens.met),
        bar(t('schedule.coverStates.over'), ({ need, have }) => Math.max(0, have - need), tokens.over),
        bar(t('schedule.coverStates.under'), ({ need, have }) => Math.max(0, need - have), tokens.under),
        line(
          t('schedule.requiredLine'),
          rows.map(({ need }) => need),
          tokens.text,
          { step: 'middle' },
        ),
      ],
    });
  }, [rows, format, t]);
  return (
    <Panel title={t('schedule.cover')}>
      <ChartBox
        title={t('schedule.cover')}
        height={240}
        legend={[
          { label: t('schedule.requiredLine'), token: 'text', mark: 'line' },
          { label: t('schedule.coverStates.met'), token: 'met', mark: 'bar' },
          { label: t('schedule.coverStates.under'), token: 'under', mark: 'bar' },
          { label: t('schedule.coverStates.over'), token: 'over', mark: 'bar' },
        ]}
        summary={
          worst && worst.have < worst.need
            ? t('schedule.coverSummary', {
                ...hours,
                time: worst.time,
                short: format.number(worst.need - worst.have, 1),
              })
            : t('schedule.coverEven', hours)
        }
        option={option}
      />
      <details>
        <summary>{t('schedule.coverTable')}</summary>
        <DataTable
          saveAs="cover-intervals"
          label={t('schedule.coverTable')}
          height={360}
          rows={rows}
          rowKey={(_, i) => i}
          columns={[
            { key: 'time', head: t('parts.time'), rowHead: true, cell: ({ time }) => time },
            { key: 'need', head: t('schedule.requiredLine'), align: 'end', cell: ({ need }) => format.number(need) },
            {
              key: 'have',
              head: t('schedule.scheduledBars'),
              align: 'end',
              cell: ({ have }) => format.number(have, 1),
            },
            {
              key: 'difference',
              head: t('schedule.difference'),
              align: 'end',
              cell: ({ need, have }) => format.number(have - need, 1),
            },
            {
              key: 'state',
              head: t('schedule.state'),
              cell: ({ state }) => <Badge {...LOOK[state]}>{t(`schedule.coverStates.${state}`)}</Badge>,
            },
          ]}
        />
      </details>
    </Panel>
  );
}
