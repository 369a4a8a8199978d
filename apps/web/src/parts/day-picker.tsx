import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.ts';
import { Button } from './button.tsx';
import styles from './day-picker.module.css';
import { Icon } from './icon.tsx';
import { Select } from './select.tsx';

/** A choice of one day, with steps to its neighbours. */
export function DayPicker({
  days,
  value,
  onChange,
}: {
  days: readonly string[];
  value: string;
  onChange: (day: string) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const at = days.indexOf(value);
  const step = (by: number, name: string) => {
    const day = days[at + by];
    return (
      <Button
        look="quiet"
        className={by < 0 ? styles.before : ''}
        aria-label={name}
        title={name}
        disabled={day === undefined}
        onClick={() => day !== undefined && onChange(day)}
      >
        <Icon name="chevron" />
      </Button>
    );
  };
  return (
    <div className={styles.picker}>
      {step(-1, t('parts.previousDay'))}
      <Select
        label={t('parts.day')}
        value={value}
        options={days.map((day) => ({ value: day, label: format.day(day) }))}
        onChange={onChange}
      />
      {step(1, t('parts.nextDay'))}
    </div>
  );
}
