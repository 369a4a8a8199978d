import { writeFile } from 'node:fs/promises';
import { isZone } from '@seatwise/calendar';
import { type ExternalForecast, SeatwiseError } from '@seatwise/core';
import type { DeviationBand } from '@seatwise/forecast';
import { openStorage, type Storage } from '@seatwise/storage';
import { CenterStore } from '../center/center-store.ts';
import { ForecastVersions, OURS } from '../center/forecast-versions.ts';
import { toWire } from '../http/wire.ts';
import { readExternalFile } from '../imports/read-external-file.ts';
import { compareExternal, type ExternalComparison, knownOfPlan } from '../jobs/compare-external.ts';
import { DATA_OPTION, dataFolder, OWNER } from '../jobs/data-folder.ts';
import { HISTORY_OPTIONS, readHistory } from '../jobs/read-history.ts';
import { bandOption, secondsOption } from '../options/values.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { issueLine } from '../words/error-lines.ts';
import { label } from '../words/index.ts';
import { type Command, type OptionValues, textOption } from './command.ts';
import { comparedDaysCsv, comparisonLines, versionLines } from './external-tables.ts';
import { PLAN_OPTIONS } from './plan-options.ts';

const ACTIONS = 'compare | import | list | lock | unlock | staff';

export const external: Command = {
  name: 'external',
  usage:
    'external compare FILE HISTORY.csv… --zone ZONE | import FILE --name NAME | list | compare|lock|unlock|staff NAME',
  help: 'forecasts of a client or of marketing (CSV, XLSX): compared with ours, back-tested, kept as versions, staffed from',
  options: {
    ...DATA_OPTION,
    ...HISTORY_OPTIONS,
    aht: PLAN_OPTIONS.aht,
    name: { type: 'string', value: 'NAME', help: 'name of the version that is kept' },
    band: { type: 'string', value: 'SHARE', help: 'deviation agreed: 10%, or below and above 5%:15% (10%)' },
    reason: { type: 'string', value: 'TEXT', help: 'why, for the change log' },
    out: { type: 'string', value: 'FILE', help: 'compared days as CSV' },
    json: { type: 'boolean', help: 'one JSON document on standard output' },
  },
  async run({ positionals, options, language, print, tell, signal }) {
    const [action, subject, ...files] = positionals;
    if (action === undefined) throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: ACTIONS });
    if (action === 'compare' && files.length > 0) {
      const zone = zoneOption(options);
      const { external: read, issues } = await readExternalFile(subject as string, { zone, signal });
      const known = await readHistory(files, options);
      for (const issue of [...issues, ...known.issues]) tell(issueLine(issue, language));
      const aht = textOption(options, 'aht');
      const seconds = aht === undefined ? null : secondsOption('--aht', aht);
      return show(compareExternal({ ...known, aht: seconds }, read, bandOf(options)));
    }
    if (action !== 'list' && subject === undefined) {
      throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: action === 'import' ? 'FILE' : 'NAME' });
    }
    const name = subject as string;
    return inStorage(options, async (storage) => {
      const versions = new ForecastVersions(storage);
      const by = { actor: OWNER, at: Date.now(), reason: textOption(options, 'reason') ?? `external ${action}` };
      if (action === 'list') {
        const state = await versions.list();
        if (options.json === true) print(JSON.stringify(state));
        else for (const line of versionLines(state, language)) print(line);
      } else if (action === 'import') {
        const as = textOption(options, 'name');
        if (as === undefined) throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--name' });
        const zone = (await new CenterStore(storage).center())?.zone ?? zoneOption(options);
        const { external: read, issues } = await readExternalFile(name, { zone, signal });
        for (const issue of issues) tell(issueLine(issue, language));
        const saved = await versions.save(as, read, { band: bandOf(options), zone }, by);
        if (options.json === true) print(JSON.stringify(saved));
        else print(label(language, 'externalSaved', { name: as, rows: saved.rows, from: saved.first, to: saved.last }));
      } else if (action === 'lock' || action === 'unlock') {
        await versions.lock(name, action === 'lock', by);
        print(label(language, action === 'lock' ? 'externalLock' : 'externalUnlock', { name }));
      } else if (action === 'staff') {
        await versions.staff(name, by);
        print(label(language, name === OURS ? 'externalStaffOurs' : 'externalStaff', { name }));
      } else if (action === 'compare') {
        const { external: kept, band } = await versions.read(name);
        const known = knownOfPlan(await new CenterStore(storage).planInput());
        await show(
          compareExternal(known, kept as ExternalForecast, textOption(options, 'band') ? bandOf(options) : band),
        );
      } else throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: ACTIONS });
      return 0;
    });

    async function show(compared: ExternalComparison): Promise<number> {
      for (const issue of compared.issues) tell(issueLine(issue, language));
      const out = textOption(options, 'out');
      if (out !== undefined) {
        await writeFile(out, comparedDaysCsv(compared.comparison?.days ?? [])).catch(() => {
          throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path: out });
        });
        tell(label(language, 'out', { path: out }));
      }
      if (options.json === true) print(JSON.stringify(toWire(compared)));
      else for (const line of comparisonLines(compared, language)) print(line);
      return 0;
    }
  },
};

const bandOf = (options: OptionValues): DeviationBand => bandOption('--band', textOption(options, 'band') ?? '10%');

function zoneOption(options: OptionValues): string {
  const zone = textOption(options, 'zone');
  if (zone === undefined) throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--zone' });
  if (!isZone(zone)) throw new SeatwiseError('INPUT_ZONE_UNKNOWN', { zone });
  return zone;
}

async function inStorage(options: OptionValues, work: (storage: Storage) => Promise<number>): Promise<number> {
  const storage = await openStorage({ folder: dataFolder(options), digest: nodeDigest });
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
}
