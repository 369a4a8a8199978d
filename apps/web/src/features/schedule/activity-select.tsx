import type { ActivityKind } from '@seatwise/schedule/editing';
import type { DraftActivity } from '../../api/use-schedule-draft.ts';
import type { BoardWords } from './gantt/board-words.ts';
import styles from './shift-panel.module.css';

/** A choice of what can be placed in a shift. */
export function ActivitySelect({
  label,
  value,
  codes,
  words,
  disabled,
  onTake,
}: {
  label: string;
  value: string;
  codes: readonly DraftActivity[];
  words: BoardWords;
  disabled: boolean;
  onTake: (kind: ActivityKind) => void;
}) {
  return (
    <select
      className={styles.cellSelect}
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={({ target }) => {
        const code = codes.find(({ id }) => id === target.value);
        if (code) onTake({ activity: code.id, paid: code.paid, onQueue: code.onQueue });
      }}
    >
      {codes.map(({ id }) => (
        <option key={id} value={id}>
          {words.name(id)}
        </option>
      ))}
    </select>
  );
}

/** Codes that can lie in a shift beside what fills it. */
export const placeable = (codes: readonly DraftActivity[], filler: string): readonly DraftActivity[] =>
  codes.filter(({ id, kind }) => id !== filler && kind !== 'absence');
