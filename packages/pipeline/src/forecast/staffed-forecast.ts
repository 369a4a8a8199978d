import {
  type Artefact,
  canonicalJson,
  type Digest,
  type Forecast,
  type ForecastEdit,
  type History,
  type JsonObject,
  sealArtefact,
  utf8Bytes,
} from '@seatwise/core';
import { applyEdits, externalVersion, touches } from '@seatwise/forecast';
import type { PlanInput } from '../plan-input.ts';

/**
 * The forecast that is staffed from: ours, or an external version, with the planner's edits. Each is sealed on the one beneath it,
 * its edits or its file's name and content being options: what is published is a snapshot that opens back to both.
 */
export function staffedForecast(
  ours: Artefact<Forecast>,
  history: History,
  { edits = [], external = null }: Pick<PlanInput, 'edits' | 'external'>,
  digest: Digest,
): { readonly forecast: Artefact<Forecast>; readonly beneath: readonly Artefact<Forecast>[] } {
  const layers: Artefact<Forecast>[] = [ours];
  const put = (payload: Forecast, options: JsonObject) => {
    const { kind, id } = layers.at(-1) as Artefact<Forecast>;
    layers.push(sealArtefact(digest, 'forecast', payload, [{ kind, id }], options));
  };
  if (external) {
    const { name, forecast } = external;
    const content = digest.sha256([utf8Bytes(canonicalJson(forecast))]);
    const version = externalVersion(ours.payload, forecast, { past: history });
    put(version.forecast, { version: name, file: forecast.file, content });
  }
  const below = layers.at(-1) as Artefact<Forecast>;
  const here = edits.filter(({ active, spans }) => active && spans.some((span) => touches(below.payload, span)));
  if (here.length > 0) {
    const { forecast } = applyEdits(below.payload, here, { past: history });
    put(forecast, { edits: here.map(editOption) });
  }
  return { forecast: layers.at(-1) as Artefact<Forecast>, beneath: layers.slice(0, -1) };
}

const editOption = (edit: ForecastEdit): JsonObject => JSON.parse(canonicalJson(edit)) as JsonObject;
