import { type QueueRequirement, type Requirement, SeatwiseError } from '@seatwise/core';
import { Link } from '@tanstack/react-router';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useArtefact } from '../../api/use-artefact.ts';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { dayBounds } from '../../grid/by-day.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { calculatorLink } from './calculator-link.ts';
import { sizeDay, type WhatIf } from './size-day.ts';
import styles from './what-if.module.css';

/** Change a day's volume, handle time or goal and see the staff at once. */
export function WhatIfPanel({
  requirement,
  queue,
  day,
}: {
  requirement: Wire<Requirement>;
  queue: Wire<QueueRequirement>;
  day: number;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const forecast = useArtefact('forecasts').data?.payload.queues.find((one) => one.queue === queue.queue);
  const start: WhatIf = {
    volume: 100,
    aht: 100,
    target: Math.round((queue.goal.serviceLevel ?? 0.8) * 1000) / 10,
    within: queue.goal.answerThreshold ?? 20,
    patience: null,
  };
  const [asked, setAsked] = useState<Partial<WhatIf>>({});
  const settings = { ...start, ...asked };
  const key = JSON.stringify(settings);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the settings, which are new every time
  const answer = useMemo(() => {
    if (!forecast) return null;
    const began = performance.now();
    try {
      const sized = sizeDay({ requirement, queue, forecast, day }, settings);
      return { ...sized, ms: performance.now() - began };
    } catch (error) {
      return { why: error instanceof SeatwiseError ? error.code : String(error) };
    }
  }, [requirement, queue, forecast, day, key]);
  if (!answer || !forecast) return null;
  const [from, to] = dayBounds(requirement.grid, day);
  const planned = sums(queue.baseStaff.slice(from, to), queue.requiredStaff.slice(from, to), requirement);
  const rows =
    'why' in answer
      ? []
      : (['peak', 'baseHours', 'requiredHours'] as const).map((name) => ({
          name,
          planned: planned[name],
          asked: sums([...answer.baseStaff], [...answer.requiredStaff], requirement)[name],
        }));
  const names = {
    peak: 'requirement.peak',
    baseHours: 'requirement.dayHours',
    requiredHours: 'requirement.dayScheduled',
  } as const;
  const field = (name: keyof WhatIf, label: string, min: number, max: number, step: number) => (
    <NumberField
      label={label}
      value={settings[name]}
      min={min}
      max={max}
      step={step}
      optional={name === 'patience'}
      onChange={(value) => setAsked({ ...asked, [name]: value })}
    />
  );
  return (
    <Panel
      title={t('requirement.whatIf')}
      note={t('requirement.whatIfAbout')}
      tools={
        <>
          <Link
            to="/calculator"
            search={{ scenarios: calculatorLink({ requirement, queue, forecast, day }, settings) }}
          >
            {t('requirement.toCalculator')}
          </Link>
          <Button onClick={() => setAsked({})}>{t('requirement.reset')}</Button>
        </>
      }
    >
      <div className={styles.fields}>
        {field('volume', t('requirement.volumeChange'), 1, 1000, 5)}
        {field('aht', t('requirement.ahtChange'), 1, 1000, 5)}
        {field('target', t('requirement.target'), 1, 99.9, 1)}
        {field('within', t('requirement.within'), 0, 3600, 5)}
        {field('patience', t('requirement.patienceField'), 1, 36_000, 10)}
      </div>
      {'why' in answer ? (
        <p role="alert">{t('requirement.notSized', { why: answer.why })}</p>
      ) : (
        <>
          <DataTable
            saveAs="what-if"
            label={t('requirement.whatIf')}
            rows={rows}
            rowKey={({ name }) => name}
            columns={[
              { key: 'name', head: t('metrics.metric'), rowHead: true, cell: ({ name }) => t(names[name]) },
              {
                key: 'planned',
                head: t('requirement.planned'),
                align: 'end',
                cell: (row) => format.number(row.planned, row.name === 'peak' ? 0 : 1),
              },
              {
                key: 'asked',
                head: t('requirement.asked'),
                align: 'end',
                cell: (row) => <strong>{format.number(row.asked, row.name === 'peak' ? 0 : 1)}</strong>,
              },
              {
                key: 'difference',
                head: t('requirement.difference'),
                align: 'end',
                cell: (row) => format.number(row.asked - row.planned, row.name === 'peak' ? 0 : 1),
              },
            ]}
          />
          <p className={styles.computed} data-ms={answer.ms}>
            {t('requirement.computed', { ms: format.number(answer.ms, 1) })}
          </p>
        </>
      )}
    </Panel>
  );
}

function sums(base: readonly number[], required: readonly number[], { grid }: Wire<Requirement>) {
  const hours = (staff: readonly number[]) =>
    (staff.reduce((sum, people) => sum + people, 0) * grid.intervalMinutes) / 60;
  return { peak: Math.max(0, ...base), baseHours: hours(base), requiredHours: hours(required) };
}

function NumberField({
  label,
  value,
  min,
  max,
  step,
  optional,
  onChange,
}: {
  label: string;
  value: number | null;
  min: number;
  max: number;
  step: number;
  optional: boolean;
  onChange: (value: number | null) => void;
}) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        value={value ?? ''}
        min={min}
        max={max}
        step={step}
        onChange={({ target }) => {
          const next = target.valueAsNumber;
          if (Number.isFinite(next)) onChange(Math.min(max, Math.max(min, next)));
          else if (optional) onChange(null);
        }}
      />
    </div>
  );
}
