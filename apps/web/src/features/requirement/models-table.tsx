import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { type DayFigures, dayFigures } from './day-figures.ts';
import styles from './how-sized.module.css';
import { REHEARSAL, toRehearse } from './rehearse-day.ts';
import { type PlannedDay, type SizedDay, sizeDay, type WhatIf } from './size-day.ts';
import { useRehearsal } from './use-rehearsal.ts';
import { useWhyColumn } from './use-why-column.tsx';

const MODELS = ['erlang-c', 'erlang-a', 'simulation'] as const;
type Model = (typeof MODELS)[number];

/** The asked day by Erlang C, by Erlang A where a patience is given, and simulated with the people that were asked for. */
export function ModelsTable({ planned, settings, asked }: { planned: PlannedDay; settings: WhatIf; asked: SizedDay }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { opened, column: why } = useWhyColumn<Model>((model) =>
    t('sizing.howNamed', { name: t(`calculator.models.${model}`) }),
  );
  const { patience, within } = settings;
  const day = useMemo(() => toRehearse(asked, { within, patience }), [asked, within, patience]);
  const simulated = useRehearsal(day);
  const byC = useMemo(
    () => (patience === null ? asked : sizedByC(planned, settings)),
    [planned, settings, patience, asked],
  );
  const figures = useMemo(() => {
    const own = dayFigures(asked, patience);
    const means = simulated && {
      serviceLevel: simulated.serviceLevel.mean,
      wait: simulated.wait.mean,
      abandonRate: simulated.abandonRate.mean,
      occupancy: simulated.occupancy.mean,
    };
    return {
      'erlang-c': byC && dayFigures(byC, null),
      'erlang-a': patience === null ? null : own,
      simulation: means ? { ...own, ...means } : null,
    } satisfies Record<Model, DayFigures | null>;
  }, [asked, byC, patience, simulated]);
  const how = {
    'erlang-c': [t('sizing.models.bySums'), t('sizing.sourceC')],
    'erlang-a': [t('sizing.models.bySums'), t('sizing.models.bySumsA'), t('sizing.sourceA')],
    simulation: [
      t('sizing.models.bySimulation', { ...REHEARSAL, aht: format.number(day.aht, 1) }),
      t('sizing.models.sourceSimulation'),
    ],
  } satisfies Record<Model, string[]>;
  const column = (key: keyof DayFigures, head: string, text: (value: number) => string) => ({
    key,
    head,
    align: 'end' as const,
    value: (model: Model) => figures[model]?.[key] ?? null,
    cell: (model: Model) => {
      const value = figures[model]?.[key];
      if (value === undefined) return model === 'simulation' && simulated === undefined ? t('calculator.running') : '–';
      const sure = model === 'simulation' && key === 'serviceLevel' && simulated;
      return sure ? `${text(value)} ± ${text(sure.serviceLevel.halfWidth)}` : text(value);
    },
  });
  return (
    <>
      <h3 className={styles.head}>{t('sizing.models.title')}</h3>
      {patience === null && <p className={styles.source}>{t('sizing.models.noPatience')}</p>}
      <DataTable
        saveAs="what-if-models"
        label={t('sizing.models.title')}
        rows={MODELS}
        rowKey={(model) => model}
        detail={(model) =>
          opened === model && (
            <div className={styles.how}>
              {how[model].map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          )
        }
        columns={[
          {
            key: 'model',
            head: t('sizing.models.model'),
            rowHead: true,
            cell: (model) => t(`calculator.models.${model}`),
          },
          column('peak', t('requirement.peak'), format.number),
          column('baseHours', t('requirement.dayHours'), (value) => format.number(value, 1)),
          column('requiredHours', t('requirement.dayScheduled'), (value) => format.number(value, 1)),
          column('serviceLevel', t('requirement.serviceLevel'), format.share),
          column('wait', t('calculator.figures.wait'), (value) => format.number(value, 1)),
          column('abandonRate', t('calculator.figures.abandons'), format.share),
          column('occupancy', t('requirement.occupancy'), format.share),
          why,
        ]}
      />
    </>
  );
}

/** Null where Erlang C cannot say: a goal of abandonment. */
function sizedByC(planned: PlannedDay, settings: WhatIf): SizedDay | null {
  try {
    return sizeDay(planned, { ...settings, patience: null });
  } catch {
    return null;
  }
}
