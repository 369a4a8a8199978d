import {
  INTERVAL_MINUTES,
  type IntervalMinutes,
  isIntervalMinutes,
  SeatwiseError,
  type ServiceGoal,
  type ShrinkageItem,
} from '@seatwise/core';

const invalid = (option: string, value: string, expected: string) =>
  new SeatwiseError('USAGE_OPTION_INVALID', { option, value, expected });

const DECIMAL = /^\d+(\.\d+)?$/;

/** A number written without sign or exponent. */
export function numberOption(option: string, value: string, expected: string): number {
  if (!DECIMAL.test(value)) throw invalid(option, value, expected);
  return Number(value);
}

/** Seconds, written `240` or `240s` or `4m`. */
export function secondsOption(option: string, value: string): number {
  const match = /^(\d+(?:\.\d+)?)(s|m|h)?$/.exec(value);
  const seconds = match ? Number(match[1]) * { s: 1, m: 60, h: 3600 }[(match[2] ?? 's') as 's' | 'm' | 'h'] : 0;
  if (!(seconds > 0)) throw invalid(option, value, '240, 240s, 4m');
  return seconds;
}

/** Minutes of a planning interval. */
export function intervalOption(option: string, value: string): IntervalMinutes {
  const minutes = Number(value.replace(/m$/, ''));
  if (!isIntervalMinutes(minutes)) throw invalid(option, value, INTERVAL_MINUTES.join(', '));
  return minutes;
}

/** Days, written `14d` or `2w`. */
export function horizonOption(option: string, value: string): number {
  const match = /^(\d{1,4})(d|w)$/.exec(value);
  const days = match ? Number(match[1]) * (match[2] === 'w' ? 7 : 1) : 0;
  if (days < 1 || days > 400) throw invalid(option, value, '14d, 4w (1 to 400 days)');
  return days;
}

/** A share, written `30%` or `0.3`; exact decimals are kept apart from binary fractions by dividing once. */
export function shareOption(option: string, value: string): number {
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(value);
  const share = percent ? Number(percent[1]) / 100 : DECIMAL.test(value) ? Number(value) : Number.NaN;
  if (!(share >= 0 && share < 1)) throw invalid(option, value, '30%, 0.3 (from 0 to below 100 %)');
  return share;
}

/** `80/20` (80 % in 20 s), optionally `,asa=30`, `,occupancy=85%`, `,abandon=5%`, `,variant=sl3`. */
export function goalOption(option: string, value: string): ServiceGoal {
  let goal: ServiceGoal = {};
  for (const part of value.split(',')) {
    const level = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(part);
    const [name, text] = part.split('=') as [string, string | undefined];
    if (level) {
      const serviceLevel = Number(level[1]) / 100;
      if (!(serviceLevel > 0 && serviceLevel < 1)) throw invalid(option, value, '80/20');
      goal = { ...goal, serviceLevel, answerThreshold: Number(level[2]) };
    } else if (name === 'asa' && text) goal = { ...goal, averageSpeedOfAnswer: secondsOption(option, text) };
    else if (name === 'occupancy' && text) goal = { ...goal, maxOccupancy: shareOption(option, text) };
    else if (name === 'abandon' && text) goal = { ...goal, maxAbandonRate: shareOption(option, text) };
    else if (name === 'variant' && text && /^sl[1-6]$/.test(text)) {
      goal = { ...goal, serviceLevelVariant: text as NonNullable<ServiceGoal['serviceLevelVariant']> };
    } else throw invalid(option, value, '80/20, 80/20,asa=30,occupancy=85%,abandon=5%,variant=sl3');
  }
  return goal;
}

/**
 * Shrinkage: `30%` as one share that the schedule does not place, or items
 * `training:4%:scheduled:placed,sick:5%:paid` (activity : share [: base [: placed]]).
 */
export function shrinkageOption(option: string, value: string): ShrinkageItem[] {
  return value.split(',').map((part) => {
    const [first = '', share, base = 'scheduled', placed] = part.split(':');
    if (share === undefined) {
      return { activity: 'shrinkage', share: shareOption(option, first), base: 'scheduled', placedBySchedule: false };
    }
    if (base !== 'paid' && base !== 'scheduled' && base !== 'attended')
      throw invalid(option, value, 'paid, scheduled, attended');
    if (placed !== undefined && placed !== 'placed')
      throw invalid(option, value, 'sick:5%:paid, training:4%:scheduled:placed');
    return { activity: first, share: shareOption(option, share), base, placedBySchedule: placed === 'placed' };
  });
}

/** A deviation that was agreed: `10%` to both sides, or `5%:15%` below and above. Above there is no end. */
export function bandOption(option: string, value: string): { readonly lower: number; readonly upper: number } {
  const match = /^(\d{1,3}(?:\.\d+)?)%(?::(\d{1,4}(?:\.\d+)?)%)?$/.exec(value);
  const [below, above] = [Number(match?.[1]) / 100, Number(match?.[2] ?? match?.[1]) / 100];
  if (!match || below > 1) throw invalid(option, value, '10%, 5%:15%');
  return { lower: -below, upper: above };
}
