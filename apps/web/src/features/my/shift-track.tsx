import { MINUTE } from '@seatwise/core';
import type { MyFrame, OwnShift } from '../../api/use-my-schedule.ts';
import styles from './shift-track.module.css';

const HOUR = 60 * MINUTE;

/** Stretch of time that some shifts share an axis over, in full hours; null without shifts. */
export function axisOf(shifts: readonly OwnShift[]): readonly [number, number] | null {
  if (shifts.length === 0) return null;
  const from = Math.floor(Math.min(...shifts.map(({ start }) => start)) / HOUR) * HOUR;
  const to = Math.ceil(Math.max(...shifts.map(({ end }) => end)) / HOUR) * HOUR;
  return [from, to];
}

/** A shift drawn over time: work solid, pauses open, leave hatched. What it says stands beside it as text. */
export function ShiftTrack({
  shifts,
  axis,
  frame,
}: {
  shifts: readonly OwnShift[];
  axis: readonly [number, number];
  frame: MyFrame;
}) {
  const [from, to] = axis;
  const at = (instant: number) => `${(((instant - from) / (to - from)) * 100).toFixed(2)}%`;
  const leave = new Set(frame.leaveCodes.map(({ id }) => id));
  const lookOf = (activity: string, onQueue: boolean) =>
    onQueue ? 'work' : leave.has(activity) ? 'leave' : activity === 'meal' || activity === 'break' ? 'pause' : 'other';
  return (
    <div className={styles.track} aria-hidden="true">
      {Array.from({ length: Math.max(0, Math.round((to - from) / HOUR) - 1) }, (_, i) => from + (i + 1) * HOUR).map(
        (hour) => (
          <span key={hour} className={styles.line} style={{ insetInlineStart: at(hour) }} />
        ),
      )}
      {shifts.flatMap(({ activities }) =>
        activities.map(({ activity, start, end, onQueue }) => (
          <span
            key={start}
            className={styles.activity}
            data-look={lookOf(activity, onQueue)}
            style={{ insetInlineStart: at(start), width: `calc(${at(end)} - ${at(start)})` }}
          />
        )),
      )}
    </div>
  );
}
