import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, MSTL } from '@bsull/augurs/mstl';

let ready = false;
function prepare(): void {
  if (ready) return;
  const path = createRequire(import.meta.url)
    .resolve('@bsull/augurs/mstl')
    .replace(/mstl\.js$/, 'mstl_bg.wasm');
  initSync({ module: readFileSync(path) });
  ready = true;
}

/** MSTL with an ETS trend over a gap-free grid of working days: season of a day and of a five-day week. */
export function augursMstl(history: Float64Array, slotsPerDay: number, horizon: number): Float64Array {
  prepare();
  const model = MSTL.ets([slotsPerDay, 5 * slotsPerDay]);
  model.fit(history);
  const { point } = model.predict(horizon);
  model.free();
  return Float64Array.from(point);
}
