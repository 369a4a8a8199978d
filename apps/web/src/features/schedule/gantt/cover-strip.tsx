import { type IntervalGrid, intervalIndex, intervalStart, MINUTE } from '@seatwise/core';
import { memo, type RefObject, useId, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { type Axis, timeOf, xOf } from './axis.ts';
import { changedPath, coverPaths } from './cover-paths.ts';
import styles from './cover-strip.module.css';
import { worstOf } from './live-cover.ts';

const HEIGHT = 64;

/** Draws other people than those scheduled, in time for the next frame. */
export interface StripHandle {
  /** Null goes back to what is scheduled. */
  readonly show: (scheduled: ArrayLike<number> | null) => void;
}

/**
 * People needed as a step line over people scheduled as bars, on the board's own axis. The cell at its head says the
 * interval under the pointer, else the one that misses most. While a shift is held, a dotted line says how many people there
 * were wherever that changes. Paths are drawn outside React, so that a drag may redraw them
 * on every frame.
 */
export const CoverStrip = memo(function CoverStrip({
  grid,
  axis,
  required,
  scheduled,
  held,
  handle,
}: {
  grid: IntervalGrid;
  axis: Axis;
  /** People by interval of the whole grid. */
  required: ArrayLike<number>;
  scheduled: ArrayLike<number>;
  /** People with the shift that is taken by keyboard where it is held; null when none is. */
  held: ArrayLike<number> | null;
  handle: RefObject<StripHandle | null>;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const pattern = useId();
  const svg = useRef<SVGSVGElement>(null);
  const readout = useRef<HTMLDivElement>(null);
  const shown = useRef<ArrayLike<number>>(scheduled);
  const from = Math.max(0, intervalIndex(grid, axis.from));
  const last = intervalIndex(grid, axis.to - 1);
  const to = last < 0 ? (grid.dayOffsets.at(-1) ?? 0) : last + 1;
  let most = 1;
  for (let i = from; i < to; i++) most = Math.max(most, required[i] ?? 0, scheduled[i] ?? 0);
  const width = (axis.hour * grid.intervalMinutes) / 60;

  const say = (interval: number) => {
    const [need, have] = [required[interval] ?? 0, shown.current[interval] ?? 0];
    const state = have < need - 0.001 ? 'under' : have > need + 0.001 ? 'over' : 'met';
    const parts = readout.current?.children;
    const texts = [
      format.time(intervalStart(grid, interval), grid.zone),
      t('gantt.needHave', { need: format.number(need), have: format.number(have, have % 1 === 0 ? 0 : 1) }),
      t(`gantt.off.${state}`, { people: format.number(Math.abs(have - need), (have - need) % 1 === 0 ? 0 : 1) }),
    ];
    texts.forEach((text, i) => {
      const part = parts?.[i];
      if (part) part.textContent = text;
    });
    readout.current?.setAttribute('data-state', state);
  };
  const sayWorst = () => say(worstOf(required, shown.current, from, to).interval);
  const draw = (people: ArrayLike<number>) => {
    shown.current = people;
    const shape = { width, height: HEIGHT, most: most * 1.08 };
    const was = changedPath(scheduled, people, [from, to], shape);
    const paths = { ...coverPaths(required, people, [from, to], shape), was };
    for (const name of ['met', 'under', 'over', 'need', 'was'] as const)
      svg.current?.querySelector(`[data-path="${name}"]`)?.setAttribute('d', paths[name]);
    sayWorst();
  };
  useImperativeHandle(handle, () => ({ show: (people) => draw(people ?? held ?? scheduled) }));
  useLayoutEffect(() => draw(held ?? scheduled));

  return (
    <>
      <div ref={readout} className={styles.readout}>
        <b />
        <span />
        <span />
      </div>
      <svg
        ref={svg}
        className={styles.strip}
        aria-hidden="true"
        width={xOf(axis, axis.to)}
        height={HEIGHT}
        onPointerMove={({ clientX, currentTarget }) => {
          const x = clientX - currentTarget.getBoundingClientRect().left;
          const interval = from + Math.floor(timeOf(axis, x) / (grid.intervalMinutes * MINUTE));
          if (interval >= from && interval < to) say(interval);
        }}
        onPointerLeave={sayWorst}
      >
        <defs>
          <pattern id={`${pattern}u`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className={styles.underGround} width="4" height="4" />
            <rect className={styles.underLine} width="1.6" height="4" />
          </pattern>
          <pattern id={`${pattern}o`} width="4" height="4" patternUnits="userSpaceOnUse">
            <rect className={styles.overGround} width="4" height="4" />
            <circle className={styles.overDot} cx="2" cy="2" r="1.1" />
          </pattern>
        </defs>
        <path data-path="met" className={styles.met} />
        <path data-path="under" fill={`url(#${pattern}u)`} />
        <path data-path="over" fill={`url(#${pattern}o)`} />
        <path data-path="need" className={styles.need} />
        <path data-path="was" className={styles.was} />
      </svg>
    </>
  );
});
