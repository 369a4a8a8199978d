import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWhatIf } from '../../api/use-assessment.ts';
import { type Catalogue, clausesIn } from '../../api/use-catalogue.ts';
import { useFormat } from '../../format/use-format.ts';
import { usePoints } from '../../format/use-points.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { NumberSlider } from '../../parts/number-slider.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { Select } from '../../parts/select.tsx';
import { useLanguage } from '../../words/languages.ts';
import styles from './what-if-points.module.css';

/** Most points for an effort, or the least effort to a mark: exact, and counted from the low end. */
export function WhatIfPoints({ catalogue }: { catalogue: Catalogue }) {
  const { t } = useTranslation();
  const format = useFormat();
  const points = usePoints();
  const { say } = useLanguage();
  const [by, setBy] = useState<'budget' | 'target'>('budget');
  const [days, setDays] = useState(30);
  const [months, setMonths] = useState<number | null>(null);
  const [target, setTarget] = useState(String(catalogue.profile?.passMark ?? 60_000));
  const query = useWhatIf(by === 'budget' ? { budget: Math.round(days * 2) } : { target: Number(target) }, months);
  const clauses = new Map(catalogue.modules.flatMap(clausesIn).map((clause) => [clause.code, clause]));
  return (
    <Panel title={t('score.whatIf')} note={t('score.whatIfNote')}>
      <div className={styles.asked}>
        <Segmented
          label={t('score.whatIf')}
          value={by}
          options={[
            { value: 'budget', label: t('score.byBudget') },
            { value: 'target', label: t('score.byTarget') },
          ]}
          onChange={setBy}
        />
        {by === 'budget' ? (
          <NumberSlider
            label={t('score.days')}
            value={days}
            min={0}
            max={2000}
            slideTo={200}
            step={1}
            onChange={(value) => value !== null && setDays(value)}
          />
        ) : (
          <Select
            label={t('score.target')}
            value={target}
            options={(catalogue.profile?.bands ?? []).map(({ from, name }) => ({
              value: String(from),
              label: say(name),
            }))}
            onChange={setTarget}
          />
        )}
        <NumberSlider
          label={t('score.months')}
          value={months}
          min={0}
          max={60}
          slideTo={24}
          step={1}
          placeholder={t('score.anyMonths')}
          onChange={(value) => setMonths(value === null ? null : Math.round(value))}
        />
      </div>
      <ArtefactGate query={query}>
        {(found) =>
          !found.reached ? (
            <p role="status">{t('score.never')}</p>
          ) : (
            <>
              <p className={styles.line} role="status">
                {found.before && found.after && (
                  <>
                    {points(found.before)} → <strong>{points(found.after)}</strong> ·{' '}
                    {t('score.sum', {
                      steps: format.number(found.steps.length),
                      days: format.number((found.effort ?? 0) / 2, 1),
                      months: format.number(found.leadTimeMonths ?? 0),
                    })}
                  </>
                )}
              </p>
              <DataTable
                label={t('score.whatIf')}
                saveAs="points-for-effort"
                height={420}
                rows={found.steps}
                rowKey={({ clause }) => clause}
                empty={t('score.noSteps')}
                columns={[
                  {
                    key: 'clause',
                    head: t('assessment.clauses'),
                    rowHead: true,
                    value: ({ clause }) => clause,
                    cell: ({ clause }) => (
                      <Link to="/assessment" search={{ clause }}>
                        {clause} {say(clauses.get(clause)?.title ?? { en: '', zh: '' })}
                      </Link>
                    ),
                  },
                  {
                    key: 'gain',
                    head: t('score.gain'),
                    align: 'end',
                    value: ({ gain }) => gain / 1000,
                    cell: ({ gain }) => <strong>+{format.points(gain)}</strong>,
                  },
                  {
                    key: 'effort',
                    head: t('score.daysShort'),
                    align: 'end',
                    value: ({ effort }) => effort / 2,
                    cell: ({ effort }) => format.number(effort / 2, 1),
                  },
                  {
                    key: 'rate',
                    head: t('score.rate'),
                    align: 'end',
                    value: ({ gain, effort }) => (effort > 0 ? gain / 500 / effort : null),
                    cell: ({ gain, effort }) => (effort > 0 ? format.number(gain / 500 / effort, 2) : '∞'),
                  },
                  {
                    key: 'lead',
                    head: t('score.lead'),
                    align: 'end',
                    value: ({ leadTimeMonths }) => leadTimeMonths,
                    cell: ({ leadTimeMonths }) => format.number(leadTimeMonths),
                  },
                  {
                    key: 'first',
                    head: t('workspace.next'),
                    wrap: true,
                    value: ({ clause }) => say(clauses.get(clause)?.firstStep ?? { en: '', zh: '' }),
                    cell: ({ clause }) => say(clauses.get(clause)?.firstStep ?? { en: '', zh: '' }),
                  },
                ]}
              />
            </>
          )
        }
      </ArtefactGate>
    </Panel>
  );
}
