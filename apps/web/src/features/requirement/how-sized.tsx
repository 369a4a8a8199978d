import { BINDING_GOALS, intervalStart, type QueueRequirement, type Requirement } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useArtefact } from '../../api/use-artefact.ts';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import styles from './how-sized.module.css';
import { workOf } from './interval-work.ts';
import { usePlannedPatience } from './use-planned-patience.ts';

type Line = readonly [name: string, worked: string];

/** What went into one interval, and how each number of its row comes out of it: the formula, and the numbers in it. */
export function HowSized({
  requirement: { grid, shrinkageNotPlaced, shrinkageTotal },
  queue,
  index,
}: {
  requirement: Wire<Requirement>;
  queue: Wire<QueueRequirement>;
  index: number;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const forecast = useArtefact('forecasts').data?.payload.queues.find((one) => one.queue === queue.queue);
  const patience = usePlannedPatience();
  const [offered, aht, open] = [forecast?.offered[index], forecast?.aht[index], queue.openMinutes[index] ?? 0];
  const [intensity, agents] = [queue.intensity[index] ?? 0, queue.baseStaff[index] ?? 0];
  const work = workOf({ model: queue.model, goal: queue.goal, intensity, agents, aht: aht ?? 0, patience });
  const kept = BINDING_GOALS[queue.bindingGoal[index] ?? 0] === 'minimum';
  const within = queue.goal.answerThreshold ?? 0;
  const load = format.number(intensity, 3);
  const seconds = format.number(aht, 1);
  const lost = (people: number | undefined, share: number) =>
    `${format.number(agents)} ÷ (1 − ${format.share(share)}) → ${format.number(people)}`;
  const lines: Line[] = [
    [t('requirement.offered'), format.number(offered, 2)],
    [t('requirement.aht'), seconds],
    [t('requirement.openMinutes'), format.number(open)],
    [t('sizing.load'), `${format.number(offered, 2)} × ${seconds} ÷ (${format.number(open)} × 60) = ${load}`],
    [t(kept ? 'sizing.minimum' : 'sizing.base'), format.number(agents)],
  ];
  if (work?.fewer && !kept) {
    const { agents: people, serviceLevel, averageSpeedOfAnswer, occupancy } = work.fewer;
    lines.push([
      t('sizing.fewer'),
      t('sizing.fewerFigures', {
        people: format.number(people),
        level: format.share(serviceLevel),
        asa: Number.isFinite(averageSpeedOfAnswer) ? format.duration(averageSpeedOfAnswer) : '∞',
        occupancy: format.share(occupancy),
      }),
    ]);
  }
  lines.push(
    [t('sizing.required'), lost(queue.requiredStaff[index], shrinkageNotPlaced)],
    [t('sizing.heads'), lost(queue.headCount[index], shrinkageTotal)],
  );
  if (work) {
    const wait = format.number(work.probabilityOfWait, 4);
    const level = format.share(queue.serviceLevel[index]);
    const asa = `${format.number(queue.averageSpeedOfAnswer[index], 1)} s`;
    const occupancy = format.share(queue.occupancy[index]);
    const spare = `(${format.number(agents)} − ${load})`;
    lines.push(
      ...(queue.model === 'erlang-c'
        ? ([
            [t('sizing.wait'), wait],
            [t('sizing.level'), `1 − ${wait} × e^(−${spare} × ${within} ÷ ${seconds}) = ${level}`],
            [t('sizing.asa'), `${wait} × ${seconds} ÷ ${spare} = ${asa}`],
            [t('sizing.occupancy'), `${load} ÷ ${format.number(agents)} = ${occupancy}`],
          ] as const)
        : ([
            [t('sizing.waitA', { patience: format.number(patience) }), wait],
            [t('sizing.levelA', { within }), level],
            [t('sizing.asaA'), asa],
            [
              t('sizing.occupancyA'),
              `${load} × (1 − ${format.share(work.abandonRate)}) ÷ ${format.number(agents)} = ${occupancy}`,
            ],
          ] as const)),
    );
  }
  return (
    <div className={styles.how}>
      <p>{t('requirement.inputs', { time: format.moment(intervalStart(grid, index), grid.zone) })}</p>
      <dl>
        {lines.map(([name, worked]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{worked}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.source}>{t(queue.model === 'erlang-c' ? 'sizing.sourceC' : 'sizing.sourceA')}</p>
    </div>
  );
}
