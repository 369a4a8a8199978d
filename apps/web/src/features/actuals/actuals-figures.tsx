import type { AgentAdherence, IntervalGrid, QueueActuals } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { KeyFigures } from '../../parts/key-figures.tsx';
import { bothKnown } from './both-known.ts';

export function ActualsFigures({
  grid,
  actuals,
  adherence,
}: {
  grid: IntervalGrid;
  actuals: Wire<QueueActuals>;
  adherence: readonly AgentAdherence[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { planned, actual, deviation, wape } = bothKnown(actuals);
  const scheduled = adherence.reduce((sum, row) => sum + row.scheduledSeconds, 0);
  const adherent = adherence.reduce((sum, row) => sum + row.adherentSeconds, 0);
  return (
    <KeyFigures
      figures={[
        {
          name: t('actuals.offered'),
          value: format.number(actual),
          note: t('parts.range', { from: grid.days[0] ?? '', to: grid.days.at(-1) ?? '' }),
        },
        { name: t('actuals.forecast'), value: format.number(planned) },
        { name: t('actuals.deviation'), value: format.share(deviation) },
        { name: t('actuals.wape'), value: format.share(wape) },
        {
          name: t('actuals.adherence'),
          value: format.share(scheduled > 0 ? adherent / scheduled : null),
          note: t('parts.allQueues'),
        },
      ]}
    />
  );
}
