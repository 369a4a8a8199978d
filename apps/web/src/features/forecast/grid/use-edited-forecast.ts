import type { Forecast } from '@seatwise/core';
import { touches } from '@seatwise/forecast';
import { useMemo } from 'react';
import { useHistory } from '../../../api/use-artefact.ts';
import type { EditLayer } from '../../../api/use-forecast-edits.ts';
import { type Draft, useDraft } from './draft-store.ts';
import { conflictsOf, type MergeConflict } from './merge.ts';
import { type Stages, stagesOf, withDraft } from './stages.ts';
import { typedHistory } from './typed-forecast.ts';
import type { ForecastBeneath } from './use-forecast-beneath.ts';

/** Days in which a day without contacts looks for its shape: eight of each weekday. */
const LIKE_DAYS = 56;

export interface EditedForecast {
  readonly draft: Draft;
  readonly stages: Stages<EditLayer>;
  /** With what is not kept yet. */
  readonly shown: Forecast;
  /** Layers that others have kept, switched or moved since the draft was begun; null without any. */
  readonly since: {
    readonly layers: readonly EditLayer[];
    readonly was: Forecast;
    readonly conflicts: readonly MergeConflict[];
  } | null;
  /** Whether a plan would have other layers than the latest one has. */
  readonly unplanned: boolean;
}

/** The forecast beneath, with every layer, and with the draft on top: what a plan would make of it, computed at once. */
export function useEditedForecast(
  { forecast: base, planned }: ForecastBeneath,
  layers: readonly EditLayer[],
  queue: string,
): EditedForecast {
  const draft = useDraft();
  const history = useHistory(LIKE_DAYS, queue).data?.payload;
  const past = useMemo(() => (history ? typedHistory(history) : null), [history]);
  const stages = useMemo(() => stagesOf(base, layers, past), [base, layers, past]);
  const shown = useMemo(() => withDraft(stages.kept, draft.steps.done, past), [stages, draft, past]);
  const since = useMemo(() => {
    const { basis, steps } = draft;
    if (!basis || steps.done.length === 0 || sameLayers(basis, layers)) return null;
    const was = stagesOf(base, basis, past).kept;
    const known = new Map(basis.map(({ id, active }) => [id, active]));
    return {
      layers: layers.filter(({ id, active }) => known.get(id) !== active),
      was,
      conflicts: conflictsOf(was, stages.kept, shown, steps.done),
    };
  }, [draft, layers, base, past, stages, shown]);
  const wanted = layers.filter(({ active, spans }) => active && spans.some((span) => touches(base, span)));
  const unplanned = wanted.map(({ id }) => id).join() !== planned.join();
  return { draft, stages, shown, since, unplanned };
}

const sameLayers = (one: readonly EditLayer[], other: readonly EditLayer[]): boolean =>
  one.length === other.length && one.every(({ id, active }, k) => other[k]?.id === id && other[k]?.active === active);
