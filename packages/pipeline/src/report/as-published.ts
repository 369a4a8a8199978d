import { dayStart } from '@seatwise/calendar';
import {
  type Forecast,
  gridLength,
  type Instant,
  type IntervalGrid,
  type LocalDate,
  type Publication,
  type QueueForecast,
  type QueueRequirement,
  type Requirement,
  type Schedule,
} from '@seatwise/core';

/** A publication with what was published. */
export interface Published<Payload> {
  readonly publication: Publication;
  readonly payload: Payload;
}

/**
 * What was official when a day began, or at `asOf`: the last publication before that instant that covers the day; null where there was
 * none.
 */
export function officialOn<Payload>(
  published: readonly Published<Payload>[],
  date: LocalDate,
  grid: IntervalGrid,
  asOf?: Instant,
): Published<Payload> | null {
  const start = asOf ?? dayStart(date, grid.zone);
  return published.reduce<Published<Payload> | null>((best, one) => {
    const { at, from, to } = one.publication;
    if (at > start || date < from || date > to) return best;
    return best === null || at >= best.publication.at ? one : best;
  }, null);
}

/** Copies the columns of one day from what was official on it; NaN where nothing was. */
function composeColumns<Queue extends object>(
  grid: IntervalGrid,
  find: (date: LocalDate) => { readonly grid: IntervalGrid; readonly queue: Queue | undefined } | null,
  names: readonly (keyof Queue)[],
): Map<keyof Queue, Float64Array> {
  const columns = new Map(names.map((name) => [name, new Float64Array(gridLength(grid)).fill(Number.NaN)]));
  for (const [d, date] of grid.days.entries()) {
    const source = find(date);
    const day = source?.grid.days.indexOf(date) ?? -1;
    if (!source?.queue || day < 0 || source.grid.intervalMinutes !== grid.intervalMinutes) continue;
    const from = source.grid.dayOffsets[day] as number;
    const to = grid.dayOffsets[d] as number;
    const length = Math.min(
      (grid.dayOffsets[d + 1] as number) - to,
      (source.grid.dayOffsets[day + 1] as number) - from,
    );
    for (const name of names) {
      const values = source.queue[name] as ArrayLike<number>;
      const column = columns.get(name) as Float64Array;
      for (let i = 0; i < length; i++) column[to + i] = values[from + i] as number;
    }
  }
  return columns;
}

/**
 * One forecast over a grid, each day as it was published before it began, or before `asOf`. Null when nothing was published for any of
 * its days.
 */
export function forecastAsPublished(
  published: readonly Published<Forecast>[],
  grid: IntervalGrid,
  asOf?: Instant,
): Forecast | null {
  const names = [...new Set(published.flatMap(({ payload }) => payload.queues.map(({ queue }) => queue)))].sort();
  const queues = names.flatMap((name): QueueForecast[] => {
    const find = (date: LocalDate) => {
      const official = officialOn(published, date, grid, asOf);
      return official && { grid: official.payload.grid, queue: official.payload.queues.find((q) => q.queue === name) };
    };
    const columns = composeColumns<QueueForecast>(grid, find, FORECAST_COLUMNS);
    const known = published.flatMap(({ payload }) => payload.queues).find(({ queue }) => queue === name);
    if (!known) return [];
    const column = (key: keyof QueueForecast) => columns.get(key) as Float64Array;
    return [
      {
        queue: name,
        channel: known.channel,
        offered: column('offered'),
        lower80: column('lower80'),
        upper80: column('upper80'),
        lower95: column('lower95'),
        upper95: column('upper95'),
        aht: column('aht'),
        openMinutes: Uint8Array.from(column('openMinutes'), (minutes) => (Number.isNaN(minutes) ? 0 : minutes)),
        ahtSource: known.ahtSource,
      },
    ];
  });
  return queues.some(({ offered }) => offered.some((value) => !Number.isNaN(value)))
    ? { grid, queues, backtest: [], issues: [] }
    : null;
}

const FORECAST_COLUMNS = ['offered', 'lower80', 'upper80', 'lower95', 'upper95', 'aht', 'openMinutes'] as const;

/** Base staff as published, by queue; NaN where nothing was. */
export function requirementAsPublished(
  published: readonly Published<Requirement>[],
  grid: IntervalGrid,
): Requirement | null {
  const first = published[0]?.payload;
  if (!first) return null;
  const queues = first.queues.map((known): QueueRequirement => {
    const find = (date: LocalDate) => {
      const official = officialOn(published, date, grid);
      return (
        official && {
          grid: official.payload.grid,
          queue: official.payload.queues.find(({ queue }) => queue === known.queue),
        }
      );
    };
    const columns = composeColumns<QueueRequirement>(grid, find, REQUIREMENT_COLUMNS);
    const column = (key: keyof QueueRequirement) => columns.get(key) as Float64Array;
    const whole = (key: keyof QueueRequirement) => Int32Array.from(column(key), (value) => value || 0);
    return {
      ...known,
      intensity: column('intensity'),
      baseStaff: whole('baseStaff'),
      requiredStaff: whole('requiredStaff'),
      headCount: whole('headCount'),
      serviceLevel: column('serviceLevel'),
      averageSpeedOfAnswer: column('averageSpeedOfAnswer'),
      occupancy: column('occupancy'),
      bindingGoal: Uint8Array.from(column('bindingGoal'), (value) => value || 0),
      openMinutes: Uint8Array.from(column('openMinutes'), (value) => value || 0),
    };
  });
  return { ...first, grid, queues, issues: [] };
}

const REQUIREMENT_COLUMNS = [
  'intensity',
  'baseStaff',
  'requiredStaff',
  'headCount',
  'serviceLevel',
  'averageSpeedOfAnswer',
  'occupancy',
  'bindingGoal',
  'openMinutes',
] as const;

/** The shifts that were official on each day, as one schedule. Null when none was. */
export function scheduleAsPublished(published: readonly Published<Schedule>[], grid: IntervalGrid): Schedule | null {
  const shifts = grid.days.flatMap((date) => {
    const official = officialOn(published, date, grid);
    return official ? official.payload.shifts.filter((shift) => shift.date === date) : [];
  });
  const first = published[0]?.payload;
  if (!first || shifts.length === 0) return null;
  return { ...first, grid, shifts, coverage: [], solutions: [], violations: [], issues: [] };
}
