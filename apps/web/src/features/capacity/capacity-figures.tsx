import type { CapacityMonth } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { KeyFigures } from '../../parts/key-figures.tsx';
import { gapGlyph } from './gap.ts';

/** The plan of a group at a glance. */
export function CapacityFigures({ months, currency }: { months: readonly CapacityMonth[]; currency: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const last = months.at(-1);
  const worst = months.reduce<CapacityMonth | undefined>(
    (low, month) => (!low || month.gapFte.expected < low.gapFte.expected ? month : low),
    undefined,
  );
  if (!last || !worst) return null;
  const sum = (pick: (month: CapacityMonth) => number) => months.reduce((total, month) => total + pick(month), 0);
  const short = months.filter(({ gapFte }) => gapFte.expected < -0.005).length;
  return (
    <KeyFigures
      figures={[
        {
          name: t('capacity.worstGap'),
          value: `${gapGlyph(worst.gapFte.expected)} ${format.number(worst.gapFte.expected, 1)}`,
          unit: 'FTE',
          note: worst.month,
        },
        {
          name: t('capacity.shortMonths'),
          value: format.number(short),
          note: t('capacity.ofMonths', { months: months.length }),
        },
        {
          name: t('capacity.requiredEnd'),
          value: format.number(last.requiredFte.expected, 1),
          unit: 'FTE',
          note: `${format.number(last.requiredFte.low, 1)} – ${format.number(last.requiredFte.high, 1)}`,
        },
        { name: t('capacity.availableEnd'), value: format.number(last.availableFte, 1), unit: 'FTE' },
        {
          name: t('capacity.people'),
          value: format.number(last.headCount.end, 1),
          note: t('capacity.peopleNote', {
            hired: format.number(sum(({ headCount }) => headCount.hired)),
            left: format.number(
              sum(({ headCount }) => headCount.left),
              1,
            ),
          }),
        },
        {
          name: t('capacity.cost'),
          value: format.compact(sum(({ cost }) => cost.total) / 100),
          unit: currency,
          note: t('capacity.costNote', {
            hiring: format.compact(sum(({ cost }) => cost.hiring + cost.training) / 100),
          }),
        },
      ]}
    />
  );
}
