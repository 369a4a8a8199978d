import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewDay } from '../../api/use-imports.ts';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { CELL_KINDS, cellRuns } from './cell-runs.ts';
import { Hatch, HeatCell } from './heat-cell.tsx';
import styles from './heat-map.module.css';

/** Days drawn at most: a year and the month before. */
const MOST_DAYS = 400;
const ROW = 4;
const HOURS = [0, 3, 6, 9, 12, 15, 18, 21, 24];

/** Gaps, spikes and changes of a queue at a glance, and the days that have some as a table. */
export function HeatMap({ days }: { days: readonly PreviewDay[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const queues = [...new Set(days.map(({ queue }) => queue))];
  const [chosen, setQueue] = useState('');
  const queue = queues.includes(chosen) ? chosen : (queues[0] ?? '');
  const own = days.filter((day) => day.queue === queue);
  const shown = own.slice(-MOST_DAYS);
  const slots = own[0]?.cells.length ?? 1;
  // In shares of the width: a hatch keeps its angle at any size.
  const across = (intervals: number) => `${(intervals / slots) * 100}%`;
  const sum = (of: (day: PreviewDay) => number) => own.reduce((total, day) => total + of(day), 0);
  const odd = own.filter(({ gaps, spikes, cells }) => gaps + spikes > 0 || cells.includes('c'));
  if (own.length === 0) return null;
  const summary = t('imports.heatMapSummary', {
    queue,
    days: format.number(own.length),
    gaps: format.number(sum(({ gaps }) => gaps)),
    spikes: format.number(sum(({ spikes }) => spikes)),
    offered: format.number(sum(({ offered }) => offered)),
  });
  return (
    <Panel
      title={t('imports.heatMap')}
      note={
        shown.length < own.length
          ? t('imports.heatMapMore', { shown: shown.length, days: own.length })
          : t('imports.heatMapNote')
      }
      tools={
        queues.length > 1 ? (
          <Select
            label={t('parts.queue')}
            value={queue}
            options={queues.map((id) => ({ value: id, label: id }))}
            onChange={setQueue}
          />
        ) : undefined
      }
    >
      <ul className={styles.legend} aria-hidden="true">
        {Object.values(CELL_KINDS).map((kind) => (
          <li key={kind}>
            <svg width="14" height="10" aria-hidden="true">
              <HeatCell kind={kind} width={14} height={10} />
            </svg>
            {t(`imports.heatKinds.${kind}`)}
          </li>
        ))}
      </ul>
      <div className={styles.map}>
        <ol className={styles.dates} aria-hidden="true" style={{ height: shown.length * ROW }}>
          {shown.map(({ date }, i) =>
            date.endsWith('-01') || i === 0 ? (
              <li key={date} style={{ insetBlockStart: i * ROW }}>
                {date}
              </li>
            ) : null,
          )}
        </ol>
        <svg className={styles.days} role="img" aria-label={summary} style={{ height: shown.length * ROW }}>
          <Hatch />
          {shown.map(({ date, cells }, i) =>
            cellRuns(cells).map(({ kind, from, length }) => (
              <HeatCell
                key={`${date} ${from}`}
                kind={kind}
                x={across(from)}
                y={i * ROW}
                width={across(length)}
                height={ROW - 0.5}
              />
            )),
          )}
        </svg>
        <ol className={styles.hours} aria-hidden="true">
          {HOURS.map((hour) => (
            <li key={hour} style={{ insetInlineStart: `${(hour / 24) * 100}%` }}>
              {String(hour).padStart(2, '0')}
            </li>
          ))}
        </ol>
      </div>
      <p className={styles.summary}>{summary}</p>
      {odd.length > 0 && (
        <DataTable
          label={t('imports.heatMap')}
          saveAs="import-days"
          height={240}
          rows={odd}
          rowKey={({ date }) => date}
          columns={[
            { key: 'date', head: t('parts.date'), rowHead: true, cell: ({ date }) => format.day(date) },
            { key: 'gaps', head: t('imports.heatKinds.gap'), align: 'end', cell: ({ gaps }) => format.number(gaps) },
            {
              key: 'spikes',
              head: t('imports.heatKinds.spike'),
              align: 'end',
              cell: ({ spikes }) => format.number(spikes),
            },
            {
              key: 'changed',
              head: t('imports.heatKinds.changed'),
              align: 'end',
              cell: ({ cells }) => format.number(cells.split('c').length - 1),
            },
            { key: 'offered', head: t('imports.total'), align: 'end', cell: ({ offered }) => format.number(offered) },
          ]}
        />
      )}
    </Panel>
  );
}
