import type { CapacityGroup, CapacityPlanInput } from '@seatwise/capacity';
import { useTranslation } from 'react-i18next';
import { NumberSlider } from '../../parts/number-slider.tsx';
import { Panel } from '../../parts/panel.tsx';
import styles from './assumptions.module.css';
import { withContract, withGroup } from './edit-plan.ts';

/** What the plan of a group rests on: leavers, ramp, shrinkage, overtime and money. */
export function Assumptions({
  plan,
  group,
  onChange,
}: {
  plan: CapacityPlanInput;
  group: CapacityGroup;
  onChange: (plan: CapacityPlanInput) => void;
}) {
  const { t } = useTranslation();
  const contract = group.contracts[0];
  if (!contract) return null;
  const percent = (share: number) => Math.round(share * 10_000) / 100;
  const shrinkage = Array.isArray(group.shrinkage) ? (group.shrinkage[0] ?? 0) : group.shrinkage;
  const ofContract = (part: Parameters<typeof withContract>[2]) => onChange(withContract(plan, group.id, part));
  const ofGroup = (part: Partial<CapacityGroup>) => onChange(withGroup(plan, group.id, part));
  const weeks = group.ramp.productivity.length;
  const fields = [
    {
      name: 'attrition',
      value: percent(contract.attrition),
      max: 50,
      step: 0.1,
      slideTo: 10,
      change: (value: number) => ofContract({ attrition: value / 100 }),
    },
    {
      name: 'training',
      value: group.ramp.trainingWeeks,
      max: 52,
      step: 1,
      slideTo: 12,
      change: (value: number) => ofGroup({ ramp: { ...group.ramp, trainingWeeks: Math.round(value) } }),
    },
    {
      name: 'ramp',
      value: weeks,
      max: 52,
      step: 1,
      slideTo: 16,
      // From half to full in even steps: how a ramp is told when nobody has measured it.
      change: (value: number) =>
        ofGroup({
          ramp: {
            ...group.ramp,
            productivity: Array.from(
              { length: Math.round(value) },
              (_, i) => Math.round((0.5 + (0.5 * i) / Math.round(value)) * 1000) / 1000,
            ),
          },
        }),
    },
    {
      name: 'shrinkage',
      value: percent(shrinkage),
      max: 90,
      step: 0.5,
      slideTo: 60,
      change: (value: number) => ofGroup({ shrinkage: value / 100 }),
    },
    {
      name: 'overtime',
      value: percent(group.overtime?.maxShare ?? 0),
      max: 50,
      step: 1,
      slideTo: 20,
      change: (value: number) =>
        ofGroup({ overtime: { maxShare: value / 100, hourlyCost: group.overtime?.hourlyCost ?? 0 } }),
    },
    {
      name: 'wage',
      value: contract.monthlyCost,
      max: 1e6,
      step: 100,
      slideTo: 20_000,
      change: (value: number) => ofContract({ monthlyCost: value }),
    },
    {
      name: 'hireCost',
      value: contract.hireCost,
      max: 1e6,
      step: 100,
      slideTo: 20_000,
      change: (value: number) => ofContract({ hireCost: value }),
    },
    {
      name: 'trainingCost',
      value: contract.trainingCost,
      max: 1e6,
      step: 100,
      slideTo: 20_000,
      change: (value: number) => ofContract({ trainingCost: value }),
    },
  ] as const;
  return (
    <Panel title={t('capacity.assumptions')} note={t('capacity.assumptionsNote', { contract: contract.id })}>
      <div className={styles.fields}>
        {fields.map(({ name, value, max, step, slideTo, change }) => (
          <NumberSlider
            key={name}
            label={t(`capacity.fields.${name}`, { currency: plan.currency })}
            value={value}
            min={0}
            max={max}
            step={step}
            slideTo={slideTo}
            onChange={(next) => next !== null && change(next)}
          />
        ))}
      </div>
    </Panel>
  );
}
