import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isZone } from '@seatwise/calendar';
import { SeatwiseError, throwOnError } from '@seatwise/core';
import { readForecastCsv, readOpeningHoursCsv, writeRequirementCsv } from '@seatwise/formats';
import { type DemandAdjustment, sizeRequirement } from '@seatwise/requirement';
import { readText } from '../options/read-file.ts';
import { goalOption, numberOption, secondsOption, shareOption, shrinkageOption } from '../options/values.ts';
import { label } from '../words/index.ts';
import { type Command, type OptionValues, textOption } from './command.ts';
import { PLAN_OPTIONS } from './plan-options.ts';

const { zone, goal, patience, shrinkage, 'minimum-staff': minimum, 'opening-hours': hours } = PLAN_OPTIONS;

export const staff: Command = {
  name: 'staff',
  usage: 'staff FORECAST.csv --zone ZONE --out REQUIREMENT.csv',
  help: 'staff per interval from a forecast (queue,interval_start,offered,aht and its bounds)',
  options: {
    zone,
    goal,
    patience,
    shrinkage,
    'minimum-staff': minimum,
    'opening-hours': hours,
    quantile: {
      type: 'string',
      value: 'SHARE',
      help: 'staff to this quantile of the forecast: 50% … 99% (50%, the mean)',
    },
    deflection: { type: 'string', value: 'SHARE', help: 'contacts that a bot settles before a person, e.g. 15% (0)' },
    chats: {
      type: 'string',
      value: 'N[:SHARE]',
      help: 'chats at once, and how much longer each takes for every further one, e.g. 3:20%',
    },
    out: { type: 'string', value: 'FILE', help: 'requirement CSV' },
  },
  async run({ positionals, options, language, print }) {
    const [file, extra] = positionals;
    if (file === undefined) throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'FORECAST.csv' });
    if (extra !== undefined) throw new SeatwiseError('USAGE_ARGUMENT_EXTRA', { argument: extra });
    const text = (name: string) => textOption(options, name);
    const out = text('out');
    const home = text('zone');
    if (out === undefined) throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--out' });
    if (home === undefined) throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--zone' });
    if (!isZone(home)) throw new SeatwiseError('INPUT_ZONE_UNKNOWN', { zone: home });
    const opening = text('opening-hours');
    const open =
      opening === undefined ? null : readOpeningHoursCsv(await readText(opening), { file: basename(opening) });
    if (open) throwOnError(open.issues);
    const { forecast, issues } = readForecastCsv(await readText(file), {
      file: basename(file),
      zone: home,
      openingHours: open?.openingHours ?? null,
    });
    throwOnError(issues);
    if (!forecast) throw new SeatwiseError('INPUT_NO_ROWS', {}, { file });
    const patient = text('patience');
    const adjustment = adjustmentOf(options);
    const requirement = sizeRequirement({
      forecast,
      goal: goalOption('--goal', text('goal') ?? '80/20'),
      model: patient === undefined ? 'erlang-c' : 'erlang-a',
      patience: patient === undefined ? null : secondsOption('--patience', patient),
      shrinkage: shrinkageOption('--shrinkage', text('shrinkage') ?? '30%'),
      minimumStaff: numberOption('--minimum-staff', text('minimum-staff') ?? '0', '2'),
      adjustments: Object.fromEntries(forecast.queues.map(({ queue }) => [queue, adjustment])),
    });
    await writeFile(out, writeRequirementCsv(requirement)).catch(() => {
      throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path: out });
    });
    print(label(language, 'out', { path: out }));
    return 0;
  },
};

function adjustmentOf(options: OptionValues): DemandAdjustment {
  const share = (name: string) => {
    const value = textOption(options, name);
    return value === undefined ? undefined : shareOption(`--${name}`, value);
  };
  const quantile = share('quantile');
  const deflection = share('deflection');
  const [chats, inflation] = textOption(options, 'chats')?.split(':') ?? [];
  return {
    ...(quantile === undefined ? {} : { quantile }),
    ...(deflection === undefined ? {} : { deflection }),
    ...(chats === undefined
      ? {}
      : {
          concurrency: {
            chats: numberOption('--chats', chats, '3:20%'),
            inflation: inflation === undefined ? 0 : shareOption('--chats', inflation),
          },
        }),
  };
}
