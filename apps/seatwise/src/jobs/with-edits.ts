import { basename } from 'node:path';
import { type Forecast, type History, throwOnError } from '@seatwise/core';
import { applyEdits, type EditedForecast } from '@seatwise/forecast';
import { readEditsCsv } from '@seatwise/formats';
import { type OptionValues, textOption } from '../commands/command.ts';
import { readText } from '../options/read-file.ts';

/** A forecast with the edits of `--edits`; as it is without. `past` lends its shape to days that hold nothing. */
export async function withEdits(forecast: Forecast, past: History, options: OptionValues): Promise<EditedForecast> {
  const path = textOption(options, 'edits');
  if (path === undefined) return { forecast, effects: [] };
  const { edits, issues } = readEditsCsv(await readText(path), { file: basename(path), zone: forecast.grid.zone });
  throwOnError(issues);
  return applyEdits(forecast, edits ?? [], { past });
}
