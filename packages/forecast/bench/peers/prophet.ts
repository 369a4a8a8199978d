import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Prophet } from '@bsull/augurs/prophet';
import { optimizer } from '@bsull/augurs-prophet-wasmstan';

let ready = false;
function prepare(): void {
  if (ready) return;
  const path = createRequire(import.meta.url)
    .resolve('@bsull/augurs/prophet')
    .replace(/prophet\.js$/, 'prophet_bg.wasm');
  initSync({ module: readFileSync(path) });
  ready = true;
}

/** One observation: local seconds since 1970 as if the zone were UTC, weekday 0–4, contacts. */
export interface ProphetRow {
  readonly ds: number;
  readonly weekday: number;
  readonly y: number;
}

const WEEKDAYS = [0, 1, 2, 3, 4];
const DAY = 86_400;

/**
 * Prophet, multiplicative, with a daily season of its own for each weekday, which its default lacks, and the country's holidays
 * where the history or the horizon holds one.
 */
export function prophet(
  history: readonly ProphetRow[],
  ahead: readonly ProphetRow[],
  holidays: readonly { readonly name: string; readonly start: number }[],
): Float64Array {
  prepare();
  const named = new Map<string, { occurrences: { start: number; end: number }[] }>();
  for (const { name, start } of holidays) {
    const known = named.get(name) ?? { occurrences: [] };
    known.occurrences.push({ start, end: start + DAY });
    named.set(name, known);
  }
  const model = new Prophet({
    optimizer,
    seasonalityMode: 'multiplicative',
    yearlySeasonality: { type: 'manual', enabled: false },
    dailySeasonality: { type: 'manual', enabled: false },
    uncertaintySamples: 0,
    ...(named.size > 0 ? { holidays: named } : {}),
  });
  for (const weekday of WEEKDAYS)
    model.addSeasonality(`daily_${weekday}`, { period: 1, fourierOrder: 10, conditionName: `is_${weekday}` });
  const conditions = (rows: readonly ProphetRow[]) =>
    new Map(WEEKDAYS.map((weekday) => [`is_${weekday}`, rows.map((row) => row.weekday === weekday)]));
  model.fit({
    ds: history.map(({ ds }) => ds),
    y: history.map(({ y }) => y),
    seasonalityConditions: conditions(history),
  });
  const { yhat } = model.predict({ ds: ahead.map(({ ds }) => ds), seasonalityConditions: conditions(ahead) });
  model.free();
  return Float64Array.from(yhat.point, (value) => Math.max(0, value));
}
