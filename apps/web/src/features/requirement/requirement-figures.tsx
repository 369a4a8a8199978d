import { intervalStart, type QueueRequirement, type Requirement, type ServiceGoal } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { indexOfMax, sumOf } from '../../grid/by-day.ts';
import { KeyFigures } from '../../parts/key-figures.tsx';

export function RequirementFigures({
  requirement: { grid, shrinkageTotal, shrinkageNotPlaced },
  queue,
}: {
  requirement: Wire<Requirement>;
  queue: Wire<QueueRequirement>;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const goal = useGoalWords();
  const peak = indexOfMax(queue.baseStaff);
  const placed = 1 - (1 - shrinkageTotal) / (1 - shrinkageNotPlaced);
  const at = format.moment(intervalStart(grid, Math.max(peak, 0)), grid.zone);
  return (
    <KeyFigures
      figures={[
        { name: t('requirement.goal'), value: goal(queue.goal), note: t(`requirement.models.${queue.model}`) },
        { name: t('requirement.peak'), value: format.number(queue.baseStaff[peak]), note: at },
        { name: t('requirement.peakRequired'), value: format.number(queue.requiredStaff[peak]) },
        { name: t('requirement.heads'), value: format.number(queue.headCount[peak]) },
        {
          name: t('requirement.hours'),
          value: format.number(((sumOf(queue.requiredStaff) ?? 0) * grid.intervalMinutes) / 60),
        },
        {
          name: t('requirement.shrinkage'),
          value: format.share(shrinkageTotal),
          note: t('requirement.shrinkageNote', { placed: format.share(placed) }),
        },
      ]}
    />
  );
}

/** Every included goal, joined. */
function useGoalWords(): (goal: Wire<ServiceGoal>) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (goal) =>
    [
      goal.serviceLevel !== undefined && goal.answerThreshold !== undefined
        ? t('requirement.goalService', { share: format.share(goal.serviceLevel, 0), seconds: goal.answerThreshold })
        : null,
      goal.averageSpeedOfAnswer !== undefined ? t('requirement.goalAsa', { seconds: goal.averageSpeedOfAnswer }) : null,
      goal.maxOccupancy !== undefined
        ? t('requirement.goalOccupancy', { share: format.share(goal.maxOccupancy, 0) })
        : null,
      goal.maxAbandonRate !== undefined
        ? t('requirement.goalAbandon', { share: format.share(goal.maxAbandonRate, 0) })
        : null,
    ]
      .filter((part) => part !== null)
      .join(', ');
}
