import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import type { DaySums } from './day-sums.ts';
import styles from './how-sized.module.css';
import { useWhyColumn } from './use-why-column.tsx';

const NAMES = {
  peak: 'requirement.peak',
  baseHours: 'requirement.dayHours',
  requiredHours: 'requirement.dayScheduled',
} as const;
type Name = keyof typeof NAMES;
const ROWS = Object.keys(NAMES) as Name[];

/** A day as planned beside what was asked; each row tells how its numbers come about. */
export function WhatIfTable({
  planned,
  asked,
  minutes,
  shrinkage,
  time,
}: {
  planned: DaySums;
  asked: DaySums;
  /** Length of an interval. */
  minutes: number;
  /** Share that the schedule does not place. */
  shrinkage: number;
  /** When an interval of the day starts. */
  time: (interval: number) => string;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { opened, column: why } = useWhyColumn<Name>((name) => t('sizing.howNamed', { name: t(NAMES[name]) }));
  const number = (name: Name, value: number) => format.number(value, name === 'peak' ? 0 : 1);
  const worked = (name: Name, sums: DaySums) =>
    name === 'peak'
      ? t('sizing.peakAt', { people: format.number(sums.peak), time: time(sums.peakAt) })
      : t('sizing.hours', {
          sum: format.number(name === 'baseHours' ? sums.base : sums.required),
          minutes,
          hours: number(name, sums[name]),
        });
  return (
    <DataTable
      saveAs="what-if"
      label={t('requirement.whatIf')}
      rows={ROWS}
      rowKey={(name) => name}
      detail={(name) =>
        opened === name && (
          <div className={styles.how}>
            <p>{t(`sizing.sums.${name}`, { shrinkage: format.share(shrinkage) })}</p>
            <dl>
              {([[t('requirement.planned'), planned] as const, [t('requirement.asked'), asked] as const] as const).map(
                ([label, sums]) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{worked(name, sums)}</dd>
                  </div>
                ),
              )}
            </dl>
          </div>
        )
      }
      columns={[
        { key: 'name', head: t('metrics.metric'), rowHead: true, cell: (name) => t(NAMES[name]) },
        {
          key: 'planned',
          head: t('requirement.planned'),
          align: 'end',
          cell: (name) => number(name, planned[name]),
        },
        {
          key: 'asked',
          head: t('requirement.asked'),
          align: 'end',
          cell: (name) => <strong>{number(name, asked[name])}</strong>,
        },
        {
          key: 'difference',
          head: t('requirement.difference'),
          align: 'end',
          cell: (name) => number(name, asked[name] - planned[name]),
        },
        why,
      ]}
    />
  );
}
