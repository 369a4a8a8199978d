import { HOUR, type IntervalGrid, type RuleViolation, type Shift } from '@seatwise/core';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { rowHeight } from '../../../parts/row-height.ts';
import { useRowWindow } from '../../../parts/use-row-window.ts';
import { axisOf, type Step, xOf, type Zoom } from './axis.ts';
import { BoardRow, emptyId } from './board-row.tsx';
import type { BoardWords } from './board-words.ts';
import { CoverStrip, type StripHandle } from './cover-strip.tsx';
import { type DragBoard, quarterAt } from './drag-session.ts';
import styles from './gantt.module.css';
import { type GanttRow, type Selection, settle } from './gantt-row.ts';
import { gridProps, ROWS } from './grid-roles.ts';
import { withHeld } from './held-rows.ts';
import { coverWith } from './live-cover.ts';
import { paintBar } from './paint-bar.ts';
import { coverOfDay, sayOf } from './say.ts';
import { barId } from './shift-bar.tsx';
import { type BoardActs, type Held, useBoardKeys } from './use-board-keys.ts';
import { useDrag } from './use-drag.ts';
import { usePlaceLook } from './use-place-look.ts';
import { useKeepInView, useStartOfDay } from './use-view.ts';

/** From this many rows on, only those in view are in the document. */
const WINDOWED_FROM = 60;

export interface GanttProps extends BoardActs {
  readonly grid: IntervalGrid;
  /** Number of the day in the grid. */
  readonly day: number;
  readonly rows: readonly GanttRow[];
  /** People by interval of the whole grid, of the skills in view. */
  readonly required: ArrayLike<number>;
  readonly scheduled: ArrayLike<number>;
  /** Whether a shift counts to them. */
  readonly counts: (shift: Shift) => boolean;
  /** Rules that a shift would break where it lies. */
  readonly rulesAt: (shift: Shift) => readonly RuleViolation[];
  readonly words: BoardWords;
  readonly zoom: Zoom;
  readonly step: Step;
  /** Nothing may be changed. */
  readonly locked: boolean;
  readonly selection: Selection | null;
  /** Takes the focus whenever this is another number above 0. */
  readonly focus: number;
}

/**
 * A day as a board: people down, time across, the cover above. It holds nothing but what is chosen and held: shifts come in
 * as rows, and every gesture goes out as one change.
 */
export function Gantt(props: GanttProps) {
  const { grid, day, required, scheduled, counts, rulesAt, words, zoom, step, locked } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const board = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const strip = useRef<StripHandle>(null);
  const [said, setSaid] = useState('');
  const [held, setHeld] = useState<Held | null>(null);
  /** What a press chose: it is in view, and must not move under the pointer. */
  const pressed = useRef<Selection | null>(null);
  const height = rowHeight();

  const rows = useMemo(() => (held ? withHeld(props.rows, held.now) : props.rows), [props.rows, held]);
  const selection = settle(rows, props.selection);
  const choose = (next: Selection, byPress: boolean) => {
    pressed.current = byPress ? next : null;
    props.onChoose(next);
  };
  const place = usePlaceLook(rulesAt, words);
  const keys = useBoardKeys({
    grid,
    rows: props.rows,
    selection,
    step,
    locked,
    held,
    onHold: setHeld,
    acts: { ...props, onChoose: (next) => choose(next, false) },
    onSay: (what, shift, at) => {
      if (what !== 'moved' && what !== 'refused') place.news(null);
      const rules = shift && (what === 'held' || what === 'moved') ? place.news(place.lookOf(shift, false)) : '';
      setSaid(sayOf({ what, shift, at, rows: props.rows, grid, required, scheduled, counts, rules, words, t, format }));
    },
  });
  const { from, to } = axisOf(
    grid,
    day,
    rows.flatMap(({ shifts }) => shifts),
    zoom,
  );
  const axis = useMemo(() => ({ from, to, hour: zoom }), [from, to, zoom]);
  const live = useMemo(
    () => held && coverWith(grid, scheduled, [held.from], [held.now], counts),
    [grid, scheduled, held, counts],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: words of rules change with the language, as those of the board
  const look = useMemo(() => held && place.lookOf(held.now, false), [held, rulesAt, words]);
  const drag = useRef<DragBoard | null>(null);
  useEffect(() => {
    if (!scroller.current || !layer.current) return;
    drag.current = {
      scroller: scroller.current,
      layer: layer.current,
      grid,
      axis,
      rows,
      rowHeight: height,
      step,
      ghostClass: styles.ghost ?? '',
      tagClass: styles.tag ?? '',
      paint: (shift) => paintBar(shift, axis, words),
      lookOf: place.lookOf,
      onLook: (shift, seen) => {
        const news = place.news(seen);
        if (news !== '') setSaid(news);
        const before = rows.flatMap(({ shifts }) => shifts).filter(({ id }) => id === shift?.id);
        strip.current?.show(shift && coverWith(grid, scheduled, before, [shift], counts));
      },
    };
  });
  const pointer = useDrag({
    board: drag,
    locked,
    onChoose: (next) => choose(next, true),
    onDrop: (shift) => {
      choose({ row: shift.agent ?? selection?.row ?? '', shift: shift.id, part: selection?.part ?? -1 }, true);
      props.onChange({ put: [shift], remove: [] }, 'move', shift);
    },
  });

  const { first, last, before, after } = useRowWindow({
    region: scroller,
    count: rows.length,
    enabled: rows.length >= WINDOWED_FROM,
  });
  const chosen = rows.findIndex(({ key }) => key === selection?.row);
  useKeepInView({ scroller, layer, index: chosen, rowHeight: height, axis, row: rows[chosen], selection, pressed });
  useStartOfDay(scroller, axis, rows, day);
  const hours = Array.from({ length: Math.round((axis.to - axis.from) / HOUR) }, (_, i) => axis.from + i * HOUR);
  const apart = zoom === 24 ? 2 : 1;
  const activeId = selection
    ? selection.shift === null
      ? emptyId(board, selection.row)
      : barId(board, selection.shift)
    : undefined;
  const { focus } = props;
  useEffect(() => {
    if (focus > 0) scroller.current?.focus({ preventScroll: false });
  }, [focus]);
  const inView = chosen >= first && chosen <= last;

  const handlers = {
    ...pointer.handlers,
    onBlur: keys.giveBack,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && pointer.cancel()) return event.stopPropagation();
      keys.onKeyDown(event);
    },
    onDoubleClick: ({ target, clientX }: MouseEvent) => {
      const element = target as HTMLElement;
      const key = element.closest<HTMLElement>('[data-row]')?.dataset.row;
      const row = rows.find((one) => one.key === key);
      if (!row || locked || element.closest('[data-shift], [role=rowheader]')) return;
      const head = layer.current?.querySelector('[role=rowheader]')?.clientWidth ?? 0;
      const left = layer.current?.getBoundingClientRect().left ?? 0;
      props.onAdd(row, quarterAt(axis, clientX - left - head));
    },
  };

  return (
    <>
      <div
        ref={scroller}
        {...gridProps(
          t('schedule.ganttLabel', { day: grid.days[day] ?? '' }),
          `${board}-cover`,
          rows.length,
          locked,
          inView ? activeId : undefined,
        )}
        {...handlers}
        className={styles.board}
        style={{ '--hour': `${zoom}px`, '--width': `${xOf(axis, axis.to)}px` } as object}
      >
        <div className={styles.head} aria-hidden="true">
          <CoverStrip grid={grid} axis={axis} required={required} scheduled={scheduled} held={live} handle={strip} />
          <span className={styles.corner}>{t('schedule.who')}</span>
          <div className={styles.hours}>
            {hours.map((hour, i) => (
              <span key={hour} style={{ insetInlineStart: xOf(axis, hour) }}>
                {i % apart === 0 && words.time(hour)}
              </span>
            ))}
          </div>
        </div>
        <div ref={layer} {...ROWS} className={styles.rows} style={{ paddingBlock: `${before}px ${after}px` }}>
          {rows.slice(first, last + 1).map((row, i) => (
            <BoardRow
              key={row.key}
              board={board}
              row={row}
              index={first + i}
              axis={axis}
              words={words}
              selection={selection?.row === row.key ? selection : null}
              held={selection?.row === row.key ? look : null}
              none={t('gantt.noShift')}
            />
          ))}
        </div>
      </div>
      <p id={`${board}-cover`} data-hidden-visually>
        {coverOfDay({ grid, axis, required, scheduled: live ?? scheduled, words, t, format })}
      </p>
      <p role="status" data-hidden-visually>
        {said}
      </p>
    </>
  );
}
