import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../parts/button.tsx';
import { ChartBox } from '../../parts/chart/chart-box.tsx';
import { frame, line } from '../../parts/chart/frame.ts';
import type { ChartTokens } from '../../parts/chart/tokens.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { type DayRow, readVolumes, SAMPLE_DAY, sizeProfile } from './day-profile.ts';
import styles from './day-steps.module.css';
import { SCENARIO_NAMES, type Scenario } from './scenario.ts';

/** The first hour of the sample day; pasted days start here too, since they carry no clock. */
const START_MINUTES = 8 * 60;

/** A whole day after one scenario: paste the contacts of each interval and see the people as steps. */
export function DaySteps({ scenarios }: { scenarios: readonly Scenario[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const [pasted, setPasted] = useState<string | null>(null);
  const [chosen, setChosen] = useState('0');
  const at = Math.min(Number(chosen), scenarios.length - 1);
  const scenario = scenarios[at] as Scenario;
  const text = pasted ?? SAMPLE_DAY.map((share) => Math.round((scenario.volume * share) / 100)).join(' ');
  const volumes = useMemo(() => readVolumes(text), [text]);
  const rows = useMemo(() => {
    try {
      return volumes ? sizeProfile(scenario, volumes) : null;
    } catch {
      return null;
    }
  }, [volumes, scenario]);
  const time = (index: number) => {
    const minutes = (START_MINUTES + index * scenario.period) % 1440;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  };
  const peak = rows?.reduce((best: DayRow, row) => (row.inSeat > best.inSeat ? row : best), rows[0] as DayRow);
  const hours = (pick: (row: DayRow) => number) =>
    ((rows ?? []).reduce((sum, row) => sum + pick(row), 0) * scenario.period) / 60;
  // biome-ignore lint/correctness/useExhaustiveDependencies: times follow from the rows and the scenario
  const option = useMemo(
    () => (tokens: ChartTokens) => ({
      ...frame({
        tokens,
        labels: (rows ?? []).map(({ index }) => time(index)),
        valueFormat: (value) => format.number(value),
      }),
      series: [
        line(
          t('calculator.figures.rostered'),
          (rows ?? []).map(({ rostered }) => rostered),
          tokens['series-1'],
          { step: 'end' },
        ),
        line(
          t('calculator.figures.needed'),
          (rows ?? []).map(({ inSeat }) => inSeat),
          tokens['series-3'],
          { step: 'end', lineStyle: { width: 1.5, type: 'dashed', color: tokens['series-3'] } },
        ),
      ],
    }),
    [rows, format, t],
  );
  return (
    <Panel
      title={t('calculator.day')}
      note={t('calculator.dayNote')}
      tools={
        <>
          {scenarios.length > 1 && (
            <Select
              label={t('calculator.by')}
              value={String(at)}
              options={scenarios.map((_, i) => ({ value: String(i), label: SCENARIO_NAMES[i] as string }))}
              onChange={setChosen}
            />
          )}
          {pasted !== null && <Button onClick={() => setPasted(null)}>{t('calculator.sampleDay')}</Button>}
        </>
      }
    >
      <div className={styles.day}>
        <div className={styles.paste}>
          <label htmlFor={id}>{t('calculator.volumes', { minutes: scenario.period })}</label>
          <textarea
            id={id}
            rows={6}
            spellCheck={false}
            value={text}
            aria-invalid={rows === null}
            onChange={({ target }) => setPasted(target.value)}
          />
          {rows === null && <p role="alert">{t('calculator.volumesWrong')}</p>}
        </div>
        {rows && peak && (
          <>
            <ChartBox
              title={t('calculator.day')}
              legend={[
                { label: t('calculator.figures.needed'), token: 'series-3', mark: 'dashed' },
                { label: t('calculator.figures.rostered'), token: 'series-1', mark: 'line' },
              ]}
              summary={t('calculator.daySummary', {
                peak: format.number(peak.inSeat),
                rostered: format.number(peak.rostered),
                time: time(peak.index),
                hours: format.number(
                  hours(({ inSeat }) => inSeat),
                  1,
                ),
                paid: format.number(
                  hours(({ rostered }) => rostered),
                  1,
                ),
              })}
              height={220}
              option={option}
            />
            <DataTable
              label={t('calculator.dayTable')}
              saveAs="what-if-day"
              height={260}
              rows={rows}
              rowKey={({ index }) => index}
              columns={[
                { key: 'time', head: t('parts.time'), rowHead: true, cell: ({ index }) => time(index) },
                {
                  key: 'volume',
                  head: t('requirement.offered'),
                  align: 'end',
                  value: ({ volume }) => volume,
                  cell: ({ volume }) => format.number(volume, volume % 1 ? 1 : 0),
                },
                {
                  key: 'load',
                  head: t('requirement.intensity'),
                  align: 'end',
                  value: ({ staff }) => staff.intensity,
                  cell: ({ staff }) => format.number(staff.intensity, 2),
                },
                {
                  key: 'needed',
                  head: t('calculator.figures.needed'),
                  align: 'end',
                  value: ({ inSeat }) => inSeat,
                  cell: ({ inSeat }) => <strong>{format.number(inSeat)}</strong>,
                },
                {
                  key: 'rostered',
                  head: t('calculator.figures.rostered'),
                  align: 'end',
                  value: ({ rostered }) => rostered,
                  cell: ({ rostered }) => format.number(rostered),
                },
                {
                  key: 'level',
                  head: t('requirement.serviceLevel'),
                  align: 'end',
                  value: ({ staff }) => staff.serviceLevel,
                  cell: ({ staff }) => format.share(staff.serviceLevel),
                },
                {
                  key: 'occupancy',
                  head: t('requirement.occupancy'),
                  align: 'end',
                  value: ({ staff }) => staff.occupancy,
                  cell: ({ staff }) => format.share(staff.occupancy),
                },
              ]}
            />
          </>
        )}
      </div>
    </Panel>
  );
}
