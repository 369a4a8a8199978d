import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { formatInstant } from '@seatwise/calendar';
import { type Forecast, SeatwiseError, throwOnError } from '@seatwise/core';
import {
  buildHierarchy,
  type ForecastInput,
  type HierarchyNode,
  nodeInput,
  nodeTotals,
  RECONCILIATIONS,
  reconcileForecasts,
} from '@seatwise/forecast';
import { readHierarchyCsv, writeCsv } from '@seatwise/formats';
import { type OptionValues, textOption } from '../commands/command.ts';
import { readText } from '../options/read-file.ts';
import { forecastInThreads, type ThreadRun } from '../workers/forecast-in-threads.ts';

const GRAINS = ['interval', 'day', 'week'] as const;

/** Forecasts the queues, and with `--hierarchy` the levels above them too, reconciled. `nodes` is null without one. */
export async function onEveryLevel(
  input: ForecastInput,
  options: OptionValues,
  run: ThreadRun,
): Promise<{ readonly forecast: Forecast; readonly nodes: readonly HierarchyNode[] | null }> {
  const path = textOption(options, 'hierarchy');
  const asked = textOption(options, 'reconcile') ?? 'mint';
  const how = RECONCILIATIONS.find((name) => name === asked);
  if (!how) throw invalid('--reconcile', asked, RECONCILIATIONS);
  if (path === undefined) {
    for (const name of ['reconcile', 'nodes', 'grain']) {
      if (textOption(options, name) !== undefined)
        throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--hierarchy' });
    }
    return { forecast: await forecastInThreads(input, run), nodes: null };
  }
  const { places, issues } = readHierarchyCsv(await readText(path), { file: basename(path) });
  throwOnError(issues);
  const names = input.history.queues.map(({ queue }) => queue);
  const nodes = buildHierarchy(names, places ?? []);
  grainOf(options);
  const queues = await forecastInThreads(input, run);
  const above = how === 'bottom-up' ? null : nodeInput(input, nodes);
  return { forecast: reconcileForecasts(queues, above && (await forecastInThreads(above, run)), nodes, how), nodes };
}

/** Writes the file of `--nodes`. */
export async function writeNodes(
  forecast: Forecast,
  nodes: readonly HierarchyNode[] | null,
  options: OptionValues,
): Promise<void> {
  const out = textOption(options, 'nodes');
  if (out === undefined || nodes === null) return;
  const { zone } = forecast.grid;
  const rows = nodeTotals(forecast, nodes, grainOf(options)).map((row) => [
    row.level,
    row.node,
    typeof row.at === 'number' ? formatInstant(row.at, zone) : row.at,
    row.offered,
    row.lower80,
    row.upper80,
    row.lower95,
    row.upper95,
  ]);
  const bounds = ['offered_lower80', 'offered_upper80', 'offered_lower95', 'offered_upper95'];
  await writeFile(out, writeCsv(['level', 'node', 'start', 'offered', ...bounds], rows)).catch(() => {
    throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path: out });
  });
}

function grainOf(options: OptionValues): (typeof GRAINS)[number] {
  const asked = textOption(options, 'grain') ?? 'day';
  const grain = GRAINS.find((name) => name === asked);
  if (!grain) throw invalid('--grain', asked, GRAINS);
  return grain;
}

const invalid = (option: string, value: string, expected: readonly string[]) =>
  new SeatwiseError('USAGE_OPTION_INVALID', { option, value, expected: expected.join(', ') });
