export const UNITS = ['auto', 'count', 'seconds', 'minutes', 'hours', 'milliseconds', 'share'] as const;
export type Unit = (typeof UNITS)[number];

const FACTOR: Readonly<Record<Unit, number>> = {
  auto: 1,
  count: 1,
  seconds: 1,
  minutes: 60,
  hours: 3600,
  milliseconds: 0.001,
  share: 1,
};

/** Ways in which reports write that there is nothing. */
const NOTHING = /^(-+|—+|–+|\/|n\/?a|null|nil|none|无|空|#n\/a|#div\/0!)?$/i;
const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const THOUSANDS = /^[+-]?\d{1,3}([,' \u00a0]\d{3})+(\.\d+)?$/;
const CLOCK = /^(?:(\d{1,3})[.天d] ?)?(\d{1,5}):(\d{1,2})(?::(\d{1,2})(\.\d+)?)?$/;
const WORDED =
  /^(?:(\d+(?:\.\d+)?) ?(?:天|d|days?))? ?(?:(\d+(?:\.\d+)?) ?(?:小时|时|h|hrs?|hours?))? ?(?:(\d+(?:\.\d+)?) ?(?:分钟|分|m|mins?|minutes?))? ?(?:(\d+(?:\.\d+)?) ?(?:秒钟|秒|s|secs?|seconds?))?$/i;

/** NaN: the cell says nothing. Null: it says something that is no amount. */
export type Amount = number | null;

export const isNothing = (text: string): boolean => NOTHING.test(text);

/**
 * Reads a count, a duration or a share. Durations come out in seconds: `mm:ss`, `hh:mm:ss`, `3分20秒`, or a number in the
 * column's unit. Shares come out from 0 to 1. `decimal` is the mark before the fraction.
 */
export function readAmount(written: string, unit: Unit, decimal: '.' | ',' = '.'): Amount {
  let text = written;
  if (PLAIN.test(text) && decimal === '.') {
    if (unit === 'share') return Number(text) > 1 ? Number(text) / 100 : Number(text);
    return Number(text) * FACTOR[unit];
  }
  text = text.normalize('NFKC').trim();
  if (isNothing(text)) return Number.NaN;
  if (decimal === ',') text = text.replace(/[. ]/g, '').replace(',', '.');
  if (unit === 'share') {
    const percent = /^([\d.]+) ?%$/.exec(text);
    if (percent && PLAIN.test(percent[1] as string)) return Number(percent[1]) / 100;
  }
  if (THOUSANDS.test(text)) text = text.replace(/[,' \u00a0]/g, '');
  if (PLAIN.test(text)) return readAmount(text, unit);
  if (unit === 'count' || unit === 'share') return null;
  const clock = CLOCK.exec(text);
  if (clock) {
    const [, days = '0', first = '0', second = '0', third, fraction = '0'] = clock;
    if (Number(second) > 59 || Number(third ?? 0) > 59) return null;
    // Two parts are minutes and seconds: reports of handle times have no hours to speak of.
    const seconds =
      third === undefined
        ? Number(first) * 60 + Number(second)
        : Number(first) * 3600 + Number(second) * 60 + Number(third) + Number(fraction);
    return Number(days) * 86_400 + seconds;
  }
  const worded = WORDED.exec(text);
  if (worded && text !== '') {
    const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = worded;
    return Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  }
  return null;
}
