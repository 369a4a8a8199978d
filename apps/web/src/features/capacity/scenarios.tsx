import type { CapacityPlanInput, CapacityScenario } from '@seatwise/capacity';
import type { Capacity } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { gapGlyph } from './gap.ts';
import { ScenarioFields } from './scenario-fields.tsx';

const MOST = 6;

/** The plan and its scenarios side by side: what it would cost, and how short it would get. */
export function Scenarios({
  plan,
  plans,
  group,
  onChange,
}: {
  plan: CapacityPlanInput;
  plans: readonly Capacity[];
  group: string;
  onChange: (plan: CapacityPlanInput) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const change = (at: number, part: Partial<CapacityScenario>) =>
    onChange({ ...plan, scenarios: plan.scenarios.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  const add = () => {
    const name = t('capacity.scenarioName', { number: plan.scenarios.length + 1 });
    const plain = { contactsFactor: 1.1, ahtFactor: 1, shrinkagePoints: 0, attritionFactor: 1, wageFactor: 1 };
    onChange({ ...plan, scenarios: [...plan.scenarios, { name, ...plain }] });
  };
  const rows = plans.map((capacity, at) => {
    const months = capacity.groups.find((one) => one.group === group)?.months ?? [];
    const worst = Math.min(...months.map(({ gapFte }) => gapFte.expected));
    const cost = months.reduce((sum, month) => sum + month.cost.total, 0) / 100;
    const required = months.at(-1)?.requiredFte.expected ?? 0;
    return { at, name: at === 0 ? t('capacity.asPlanned') : capacity.scenario, worst, cost, required };
  });
  const base = rows[0]?.cost ?? 0;
  return (
    <Panel
      title={t('capacity.scenarios')}
      note={t('capacity.scenariosNote')}
      tools={
        <Button disabled={plan.scenarios.length >= MOST} onClick={add}>
          {t('capacity.addScenario')}
        </Button>
      }
      flush
    >
      <DataTable
        label={t('capacity.scenarios')}
        saveAs="capacity-scenarios"
        rows={rows}
        rowKey={({ at }) => at}
        detail={({ at }) => {
          const scenario = plan.scenarios[at - 1];
          return (
            scenario && (
              <ScenarioFields
                scenario={scenario}
                onChange={(part) => change(at - 1, part)}
                onRemove={() => onChange({ ...plan, scenarios: plan.scenarios.filter((_, i) => i !== at - 1) })}
              />
            )
          );
        }}
        columns={[
          { key: 'name', head: t('capacity.scenario'), rowHead: true, cell: ({ name }) => name },
          {
            key: 'required',
            head: t('capacity.requiredEnd'),
            align: 'end',
            value: ({ required }) => required,
            cell: ({ required }) => format.number(required, 1),
          },
          {
            key: 'worst',
            head: t('capacity.worstGap'),
            align: 'end',
            value: ({ worst }) => worst,
            cell: ({ worst }) => `${gapGlyph(worst)} ${format.number(worst, 1)}`,
          },
          {
            key: 'cost',
            head: t('capacity.rows.cost', { currency: plan.currency }),
            align: 'end',
            value: ({ cost }) => cost,
            cell: ({ cost }) => format.number(cost),
          },
          {
            key: 'difference',
            head: t('requirement.difference'),
            align: 'end',
            value: ({ cost }) => cost - base,
            cell: ({ cost }) => format.number(cost - base),
          },
        ]}
      />
    </Panel>
  );
}
