import type { ActivityCode } from './center.ts';

/** What a roster writes for a day that is no shift on queue. */
export const DAY_CODES = [
  'annual',
  'lieu',
  'sick',
  'personal',
  'leave',
  'absence',
  'training',
  'meeting',
  'other',
] as const;
export type DayCode = (typeof DAY_CODES)[number];

const NAMED = [
  ['annual', /annual|vacation/],
  ['lieu', /lieu|compensat/],
  ['sick', /sick/],
  ['personal', /personal/],
] as const;

/** The code of an activity that fills a whole day: by its id where that says more than its kind. */
export function dayCodeOf({ id, kind }: Pick<ActivityCode, 'id' | 'kind'>): DayCode {
  if (kind === 'leave' || kind === 'absence') {
    const named = NAMED.find(([, pattern]) => pattern.test(id.toLowerCase()));
    return named ? named[0] : kind === 'leave' ? 'leave' : 'absence';
  }
  return kind === 'training' || kind === 'meeting' ? kind : 'other';
}
