import type { Shift } from '@seatwise/core';
import { activityLook } from '../activity-look.ts';
import { type Axis, xOf } from './axis.ts';
import { type BoardWords, labelOf } from './board-words.ts';
import styles from './gantt.module.css';

/** Activities of a bar as elements, for a bar that is drawn outside React while it is dragged. */
export function paintBar(shift: Shift, axis: Axis, words: BoardWords): HTMLElement[] {
  return shift.activities.map(({ activity, start, end }) => {
    const part = document.createElement('span');
    const width = xOf(axis, end) - xOf(axis, start);
    part.className = styles.activity ?? '';
    part.dataset.look = activityLook(activity);
    part.style.insetInlineStart = `${xOf(axis, start) - xOf(axis, shift.start)}px`;
    part.style.width = `${width}px`;
    part.textContent = labelOf(words, activity, width, axis.hour);
    return part;
  });
}
