import type { Forecast, ForecastEdit, History } from '@seatwise/core';
import { applyEdits } from '@seatwise/forecast';
import type { DraftStep } from './draft.ts';

/** A forecast as it becomes, layer by layer. */
export interface Stages<Layer extends ForecastEdit = ForecastEdit> {
  readonly base: Forecast;
  readonly steps: readonly { readonly layer: Layer; readonly forecast: Forecast }[];
  /** With every layer that is on. */
  readonly kept: Forecast;
}

/** Lays the layers that are on over a forecast, each on what those before it made; by the function that plans use. */
export function stagesOf<Layer extends ForecastEdit>(
  base: Forecast,
  layers: readonly Layer[],
  past: History | null,
): Stages<Layer> {
  let kept = base;
  const steps = layers
    .filter(({ active }) => active)
    .map((layer) => {
      kept = applyEdits(kept, [layer], { past }).forecast;
      return { layer, forecast: kept };
    });
  return { base, steps, kept };
}

/** A forecast with what is not kept yet. */
export function withDraft(kept: Forecast, steps: readonly DraftStep[], past: History | null): Forecast {
  if (steps.length === 0) return kept;
  const edits = steps.flat().map((edit, k) => ({ ...edit, id: String(k), active: true, author: '', reason: '' }));
  return applyEdits(kept, edits, { past }).forecast;
}
