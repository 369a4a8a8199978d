import { type IntervalGrid, intervalIndex, intervalStart, type Shift } from '@seatwise/core';
import { partsOf } from '@seatwise/schedule/editing';
import type { TFunction } from 'i18next';
import type { Formatter } from '../../../format/formatter.ts';
import type { Axis } from './axis.ts';
import type { BoardWords } from './board-words.ts';
import type { GanttRow, Selection } from './gantt-row.ts';
import { coverWith, type Shortage, worstOf } from './live-cover.ts';
import type { Said } from './use-board-keys.ts';

interface Speech {
  readonly grid: IntervalGrid;
  readonly required: ArrayLike<number>;
  readonly scheduled: ArrayLike<number>;
  readonly words: BoardWords;
  readonly t: TFunction;
  readonly format: Formatter;
}

/** `14:00 short 2`, or that nothing is. */
function shortageText({ interval, short }: Shortage, { grid, words, t, format }: Speech): string {
  if (short === 0) return t('gantt.say.covered');
  const people = format.number(short, short % 1 === 0 ? 0 : 1);
  return t('gantt.say.short', { time: words.time(intervalStart(grid, interval)), people });
}

/** What the cover of the whole day lacks most. */
export function coverOfDay({ axis, ...speech }: Speech & { readonly axis: Axis }): string {
  const { grid, required, scheduled } = speech;
  const last = intervalIndex(grid, axis.to - 1);
  const to = last < 0 ? required.length : last + 1;
  return shortageText(worstOf(required, scheduled, Math.max(0, intervalIndex(grid, axis.from)), to), speech);
}

/**
 * What the live region tells: the shift or the part of it by its times, and while it is held what it means for the cover of
 * the time that it lies on and came from.
 */
export function sayOf({
  what,
  shift,
  at,
  rows,
  counts,
  rules,
  ...speech
}: Speech & {
  readonly what: Said;
  readonly shift: Shift | null;
  /** What is chosen of the shift. */
  readonly at: Selection | null;
  readonly rows: readonly GanttRow[];
  readonly counts: (shift: Shift) => boolean;
  /** What it means for the rules, said last; empty where there is nothing new to say. */
  readonly rules: string;
}): string {
  const { grid, required, scheduled, words, t } = speech;
  const owner = rows.find(({ agent, shifts }) =>
    shift?.agent ? agent === shift.agent : shifts.some((one) => one === shift),
  );
  if (!shift) return what === 'chosen' ? t('gantt.noShift') : t(`gantt.say.${what}`, { who: '', what: '', cover: '' });
  const placed = at && at.part >= 0 ? partsOf(shift).placed[at.part] : undefined;
  const { start, end } = placed ?? shift;
  const span = `${words.time(start)}–${words.time(end)}`;
  const before = rows.flatMap(({ shifts }) => shifts).filter(({ id }) => id === shift.id);
  const people = coverWith(grid, scheduled, before, [shift], counts);
  const touched = [shift, ...before];
  const from = Math.max(0, intervalIndex(grid, Math.min(...touched.map((one) => one.start))));
  const last = intervalIndex(grid, Math.max(...touched.map((one) => one.end)) - 1);
  const said = t(`gantt.say.${what}`, {
    who: owner?.name ?? '',
    what: placed ? `${words.name(placed.activity)} ${span}` : span,
    cover: shortageText(worstOf(required, people, from, last < 0 ? required.length : last + 1), speech),
  });
  return rules === '' ? said : `${said} · ${rules}`;
}
