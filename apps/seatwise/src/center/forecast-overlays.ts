import { businessCalendar } from '@seatwise/calendar';
import {
  type Forecast,
  type History,
  type Instant,
  type LocalDate,
  type Publication,
  type QueueForecast,
  SeatwiseError,
} from '@seatwise/core';
import { boundsOfSums, pathSums, samplePaths } from '@seatwise/forecast';
import { forecastAsPublished, type LastYear, likeLastYear } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { CenterStore } from './center-store.ts';
import { latestArtefact } from './latest-artefact.ts';
import { readPublished } from './read-published.ts';

/** What a forecast can be looked at beside, on its own grid; NaN where nothing is known. */
export interface ForecastOverlays {
  /** Id of the forecast whose grid this is. */
  readonly forecast: string;
  readonly queue: string;
  /** Each day as it was last published, and what that came from, newest first; null where nothing was. */
  readonly published: { readonly offered: Float64Array; readonly from: readonly Publication[] } | null;
  readonly lastYear: LastYear | null;
  /** What came on days of the forecast that are over; null while none is. */
  readonly actual: Float64Array | null;
  /** Bounds of day totals; null where they are not known. */
  readonly days: DayBounds | null;
}

type DayBounds = Readonly<Record<'lower80' | 'upper80' | 'lower95' | 'upper95', Float64Array>>;

/**
 * Overlays of the latest forecast for a queue, its first one unless named, as things stand at `now`.
 * @throws SeatwiseError STORAGE_NOT_FOUND before there is a forecast, HISTORY_UNKNOWN_QUEUE
 */
export async function forecastOverlays(
  storage: Storage,
  name: string | undefined,
  now: Instant,
): Promise<ForecastOverlays> {
  const latest = await latestArtefact<Forecast>(storage, 'forecast');
  const { grid, queues } = latest.payload;
  const own = name === undefined ? queues[0] : queues.find((one) => one.queue === name);
  if (!own) throw new SeatwiseError('HISTORY_UNKNOWN_QUEUE', { queue: name ?? '' });
  const { queue } = own;
  const days = { from: grid.days[0] as LocalDate, to: grid.days.at(-1) as LocalDate };
  const published = await readPublished<Forecast>(storage, 'forecast', days);
  const official = forecastAsPublished(published, grid, now)?.queues.find((one) => one.queue === queue);
  const history = (await storage.artefacts.latest<History>(CENTER_ID, 'history'))?.payload;
  const store = new CenterStore(storage);
  const country = (await store.settings())?.country ?? null;
  const calendar = businessCalendar({ country, events: await store.standingDocument('events') });
  return {
    forecast: latest.id,
    queue,
    published: official ? { offered: official.offered, from: published.map(({ publication }) => publication) } : null,
    lastYear: known(history && likeLastYear(grid, history, queue, calendar)),
    actual: history ? actualOn(latest.payload, history, queue) : null,
    days: own.spread ? dayBounds(latest.payload, own) : null,
  };
}

const known = (found: LastYear | undefined): LastYear | null =>
  found?.days.some((date) => date !== null) ? found : null;

/** Bounds of a day are no sums of bounds: they come from the day's sample paths. */
function dayBounds(forecast: Forecast, queue: QueueForecast): DayBounds {
  const { dayOffsets, days } = forecast.grid;
  const paths = samplePaths(forecast, queue);
  const column = () => new Float64Array(days.length);
  const bounds = { lower80: column(), upper80: column(), lower95: column(), upper95: column() };
  for (const d of days.keys()) {
    const sums = pathSums(paths, dayOffsets[d] as number, dayOffsets[d + 1] as number);
    for (const level of [80, 95] as const) {
      const { lower, upper } = boundsOfSums(sums, level / 100);
      bounds[`lower${level}`][d] = lower;
      bounds[`upper${level}`][d] = upper;
    }
  }
  return bounds;
}

/** Observed contacts on the forecast's grid; null where no day of it is over, or it has another interval. */
function actualOn({ grid }: Forecast, history: History, queue: string): Float64Array | null {
  const facts = history.queues.find((one) => one.queue === queue)?.facts.offered;
  if (!facts || history.grid.intervalMinutes !== grid.intervalMinutes) return null;
  const shift = (grid.start - history.grid.start) / (grid.intervalMinutes * 60_000);
  const offered = Float64Array.from({ length: grid.dayOffsets.at(-1) ?? 0 }, (_, i) => facts[i + shift] ?? Number.NaN);
  return offered.every(Number.isNaN) ? null : offered;
}
