import type { Language } from '../words/languages.ts';

type Maybe = number | null | undefined;

/** What stands where a value is not known. */
const UNKNOWN = '–';

const known = (value: Maybe): value is number => value !== null && value !== undefined && Number.isFinite(value);

/** Numbers and times in words of one language. Dates are ISO-like and times 24 h in every language. */
export interface Formatter {
  readonly number: (value: Maybe, digits?: number) => string;
  /** With a sign above zero too; `text` writes the value, as a number unless given. */
  readonly signed: (value: Maybe, text?: (value: Maybe) => string) => string;
  /** 0.824 → 82.4 %. */
  readonly share: (value: Maybe, digits?: number) => string;
  /** 1234567 → 1.2M, 123 万. */
  readonly compact: (value: Maybe) => string;
  /** Seconds → 3:45. */
  readonly duration: (seconds: Maybe) => string;
  /** Milli-points → points. */
  readonly points: (milli: Maybe) => string;
  /** `2026-03-02` → 2026-03-02 Mon. */
  readonly day: (date: string) => string;
  /** `2026-03-02` → 03-02. */
  readonly shortDay: (date: string) => string;
  readonly weekday: (date: string) => string;
  /** Weekday by index, Monday 0. */
  readonly weekdayOf: (index: number) => string;
  /** 08:30 in the zone. */
  readonly time: (instant: Maybe, zone: string) => string;
  /** 2026-03-02 08:30 in the zone. */
  readonly moment: (instant: number | string | null | undefined, zone: string) => string;
}

const dateTimes = new Map<string, Intl.DateTimeFormat>();

/** Swedish writes dates and times as ISO 8601 does. */
export function isoFormat(zone: string, style: 'date' | 'time' | 'moment'): Intl.DateTimeFormat {
  const key = `${zone} ${style}`;
  const found = dateTimes.get(key);
  if (found) return found;
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    ...(style === 'date' ? {} : { timeStyle: 'short' as const }),
    ...(style === 'time' ? {} : { dateStyle: 'short' as const }),
  });
  dateTimes.set(key, made);
  return made;
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export function makeFormatter(language: Language): Formatter {
  const numbers = new Map<number, Intl.NumberFormat>();
  const plain = (value: number, digits: number) => {
    let format = numbers.get(digits);
    if (!format) {
      format = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
      numbers.set(digits, format);
    }
    // No minus zero, and the typographic minus.
    const text = format.format(value);
    return (/[1-9]/.test(text) ? text : text.replace('-', '')).replace('-', '−');
  };
  // Each is costly to make, so it waits until it is asked for.
  const compact = once(() => new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }));
  const weekdays = once(() => new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }));
  const weekday = (date: string) => weekdays().format(Date.parse(`${date}T00:00Z`));
  const number = (value: Maybe, digits = 0) => (known(value) ? plain(value, digits) : UNKNOWN);
  return {
    number,
    signed: (value, text = number) => `${known(value) && value > 0 ? '+' : ''}${text(value)}`,
    share: (value, digits = 1) => (known(value) ? `${plain(value * 100, digits)}%` : UNKNOWN),
    compact: (value) => (known(value) ? compact().format(value) : UNKNOWN),
    duration(seconds) {
      if (!known(seconds)) return UNKNOWN;
      const whole = Math.round(Math.abs(seconds));
      const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
      return seconds < 0 && whole > 0 ? `−${text}` : text;
    },
    points: (milli) => (known(milli) ? plain(milli / 1000, milli % 10 === 0 ? 2 : 3) : UNKNOWN),
    day: (date) => `${date} ${weekday(date)}`,
    shortDay: (date) => date.slice(5),
    weekday,
    weekdayOf: (index) => weekdays().format(Date.UTC(2026, 0, 5 + index)),
    time: (instant, zone) => (known(instant) ? isoFormat(zone, 'time').format(instant) : UNKNOWN),
    moment(instant, zone) {
      // A date is a business day already; read as an instant it would move by the zone.
      if (typeof instant === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(instant)) return instant;
      const at = typeof instant === 'string' ? Date.parse(instant) : instant;
      return known(at) ? isoFormat(zone, 'moment').format(at) : UNKNOWN;
    },
  };
}

const made = new Map<Language, Formatter>();

/** The one formatter of a language. */
export function formatterOf(language: Language): Formatter {
  const found = made.get(language);
  if (found) return found;
  const fresh = makeFormatter(language);
  made.set(language, fresh);
  return fresh;
}
