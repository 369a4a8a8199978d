import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { Button } from '../../../parts/button.tsx';
import dayPicker from '../../../parts/day-picker.module.css';
import { Icon } from '../../../parts/icon.tsx';
import { Select } from '../../../parts/select.tsx';
import type { Period } from './periods.ts';

/** A choice of one week or month of the schedule, with steps to its neighbours. */
export function PeriodPicker({
  kind,
  days,
  periods,
  value,
  onChange,
}: {
  kind: 'week' | 'month';
  days: readonly string[];
  periods: readonly Period[];
  value: Period;
  onChange: (period: Period) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const at = periods.indexOf(value);
  const step = (by: number, name: string) => {
    const next = periods[at + by];
    return (
      <Button
        look="quiet"
        className={by < 0 ? dayPicker.before : ''}
        aria-label={name}
        title={name}
        disabled={!next}
        onClick={() => next && onChange(next)}
      >
        <Icon name="chevron" />
      </Button>
    );
  };
  const label = ({ from, to }: Period) =>
    t('matrix.weekOf', { from: days[from], to: format.shortDay(days[to] as string) });
  return (
    <div className={dayPicker.picker}>
      {step(-1, t('matrix.earlier'))}
      <Select
        label={t(`matrix.${kind}`)}
        value={value.key}
        options={periods.map((period) => ({ value: period.key, label: label(period) }))}
        onChange={(key) => {
          const next = periods.find((period) => period.key === key);
          if (next) onChange(next);
        }}
      />
      {step(1, t('matrix.later'))}
    </div>
  );
}
