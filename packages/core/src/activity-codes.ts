import type { ActivityCode } from './center.ts';

const code = (
  id: string,
  name: string,
  kind: ActivityCode['kind'],
  { paid = true, onQueue = false, placedBySchedule = false } = {},
): ActivityCode => ({ id, name, kind, paid, onQueue, placedBySchedule });

/** Activity codes of a center that defines none of its own. `on_queue` is what schedules use for serving contacts. */
export const STANDARD_ACTIVITY_CODES: readonly ActivityCode[] = [
  code('on_queue', 'On queue', 'work', { onQueue: true, placedBySchedule: true }),
  code('meal', 'Meal', 'meal', { paid: false, placedBySchedule: true }),
  code('break', 'Break', 'break', { placedBySchedule: true }),
  code('training', 'Training', 'training', { placedBySchedule: true }),
  code('meeting', 'Meeting', 'meeting', { placedBySchedule: true }),
  code('coaching', 'Coaching', 'training'),
  code('leave', 'Planned leave', 'leave', { placedBySchedule: true }),
  code('sick', 'Sick', 'absence'),
  code('absent', 'Absent', 'absence', { paid: false }),
  code('late', 'Late', 'absence', { paid: false }),
  code('other', 'Other', 'other'),
];
