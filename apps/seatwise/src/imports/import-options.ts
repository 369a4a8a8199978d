import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isZone } from '@seatwise/calendar';
import { SeatwiseError, throwOnError } from '@seatwise/core';
import {
  BUILT_IN_PROFILES,
  builtInProfile,
  EXPORT_DEFAULTS,
  HEADERLESS_PROFILES,
  type Mend,
  type Profile,
  readProfileJson,
} from '@seatwise/formats';
import { type CommandOption, type OptionValues, textOption } from '../commands/command.ts';
import { intervalOption, numberOption } from '../options/values.ts';
import { readMendsCsv } from './mends-csv.ts';
import type { FileOptions } from './read-export-file.ts';

/** Options of every command that reads exports. */
export const EXPORT_OPTIONS: Readonly<Record<string, CommandOption>> = {
  zone: { type: 'string', value: 'ZONE', help: 'IANA time zone of times without offset, for example Asia/Shanghai' },
  profile: { type: 'string', value: 'auto|NAME|FILE', help: 'layout of the files; auto (the default) finds it' },
  threshold: {
    type: 'string',
    value: 'S',
    help: 'seconds behind counts within the threshold, where the file does not say',
  },
  'short-abandon': {
    type: 'string',
    value: 'S',
    help: 'seconds below which an abandon is short, where the file does not say',
  },
  interval: {
    type: 'string',
    value: '5|10|15|30|60',
    help: 'minutes of an interval, where a file of one interval cannot show it',
  },
  mend: {
    type: 'string',
    value: 'FILE',
    help: 'corrections row,column,value (or row,drop) laid over the file as it is read',
  },
};

/** Reads the options; `saved` are the profiles of the center. */
export async function exportOptions(options: OptionValues, saved: readonly Profile[]): Promise<FileOptions> {
  const zone = textOption(options, 'zone') ?? null;
  if (zone !== null && !isZone(zone)) throw new SeatwiseError('INPUT_ZONE_UNKNOWN', { zone });
  const seconds = (name: string) => {
    const value = textOption(options, name);
    return value === undefined ? null : numberOption(`--${name}`, value, '20');
  };
  const interval = textOption(options, 'interval');
  const mend = textOption(options, 'mend');
  const mends: Mend[] = mend === undefined ? [] : await readMendsCsv(mend);
  return {
    ...EXPORT_DEFAULTS,
    zone,
    saved,
    profile: await namedProfile(textOption(options, 'profile') ?? 'auto', saved),
    answerThreshold: seconds('threshold'),
    shortAbandonThreshold: seconds('short-abandon'),
    mends,
    ...(interval === undefined
      ? {}
      : {
          intervalMinutes: intervalOption('--interval', interval),
          contactMinutes: intervalOption('--interval', interval),
        }),
  };
}

/** A profile by its name, or from a JSON file; null for `auto`. @throws SeatwiseError INPUT_PROFILE_UNKNOWN, INPUT_PROFILE_INVALID */
export async function namedProfile(name: string, saved: readonly Profile[]): Promise<Profile | null> {
  if (name === 'auto') return null;
  const known = saved.find((profile) => profile.name === name) ?? builtInProfile(name);
  if (known) return known;
  if (/\.json$/i.test(name)) {
    const text = await readFile(name, 'utf8').catch(() => {
      throw new SeatwiseError('INPUT_NOT_FOUND', {}, { file: name });
    });
    const { profile, issues } = readProfileJson(text, { file: basename(name) });
    throwOnError(issues);
    return profile;
  }
  const all = [...saved, ...BUILT_IN_PROFILES, ...HEADERLESS_PROFILES].map((profile) => profile.name);
  throw new SeatwiseError('INPUT_PROFILE_UNKNOWN', { profile: name, known: all });
}
