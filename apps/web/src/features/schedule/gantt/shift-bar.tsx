import type { Shift } from '@seatwise/core';
import { partsOf } from '@seatwise/schedule/editing';
import { memo } from 'react';
import { activityLook } from '../activity-look.ts';
import { type Axis, xOf } from './axis.ts';
import { type BoardWords, labelOf } from './board-words.ts';
import styles from './gantt.module.css';
import { cellProps } from './grid-roles.ts';
import type { PlaceLook } from './place-look.ts';

export const barId = (board: string, shift: string): string => `${board}-${shift}`;

/** A shift as a bar with its activities. Its text says all that is drawn. */
export const ShiftBar = memo(function ShiftBar({
  board,
  shift,
  axis,
  words,
  selected,
  held,
  broken,
}: {
  board: string;
  shift: Shift;
  axis: Axis;
  words: BoardWords;
  /** Number of what is chosen in the shift, −1 all of it; null when nothing is. */
  selected: number | null;
  /** What is said beside the bar while it is taken by keyboard. */
  held: PlaceLook | null;
  broken: boolean;
}) {
  const left = xOf(axis, shift.start);
  const { filler } = partsOf(shift);
  let placed = -1;
  return (
    <div
      {...cellProps(barId(board, shift.id), selected !== null)}
      className={styles.bar}
      style={{ insetInlineStart: `calc(var(--who) + ${left}px)`, width: xOf(axis, shift.end) - left }}
      data-shift={shift.id}
      data-selected={selected === -1 ? '' : undefined}
      data-held={held ? '' : undefined}
      data-against={held && held.against.length > 0 ? '' : undefined}
      data-broken={broken ? '' : undefined}
    >
      {shift.activities.map(({ activity, start, end }) => {
        const part = activity === filler.activity ? null : ++placed;
        const width = xOf(axis, end) - xOf(axis, start);
        return (
          <span
            key={start}
            className={styles.activity}
            aria-hidden="true"
            data-look={activityLook(activity)}
            data-part={part ?? undefined}
            data-selected={part !== null && part === selected ? '' : undefined}
            title={`${words.name(activity)} ${words.time(start)}–${words.time(end)}`}
            style={{ insetInlineStart: xOf(axis, start) - left, width }}
          >
            {labelOf(words, activity, width, axis.hour)}
          </span>
        );
      })}
      {held && (
        <div className={styles.tag} aria-hidden="true">
          {held.span}
          {held.against.map((text) => (
            <b key={text}>{`! ${text}`}</b>
          ))}
        </div>
      )}
      <p data-hidden-visually>{textOf(shift, words)}</p>
    </div>
  );
});

/** `09:00–18:00: 09:00 On queue, 10:30 Break …` */
const textOf = ({ start, end, activities }: Shift, { name, time }: BoardWords): string =>
  `${time(start)}–${time(end)}: ${activities.map((one) => `${time(one.start)} ${name(one.activity)}`).join(', ')}`;
