import { intervalStart, type QueueRequirement, type Requirement } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useArtefact } from '../../api/use-artefact.ts';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import styles from './how-sized.module.css';

/** What went into one interval, and the three steps from contacts to heads. */
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
  const inputs = [
    [t('requirement.offered'), format.number(forecast?.offered[index], 2)],
    [t('requirement.aht'), format.number(forecast?.aht[index], 1)],
    [t('requirement.openMinutes'), format.number(queue.openMinutes[index])],
  ] as const;
  const steps = [
    [t('requirement.formulaLoad'), format.number(queue.intensity[index], 3)],
    [t('requirement.formulaBase'), format.number(queue.baseStaff[index])],
    [
      `${t('requirement.formulaRequired')} (${format.share(shrinkageNotPlaced)})`,
      format.number(queue.requiredStaff[index]),
    ],
    [`${t('requirement.formulaHeads')} (${format.share(shrinkageTotal)})`, format.number(queue.headCount[index])],
  ] as const;
  return (
    <div className={styles.how}>
      <p>{t('requirement.inputs', { time: format.moment(intervalStart(grid, index), grid.zone) })}</p>
      <dl>
        {[...inputs, ...steps].map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
