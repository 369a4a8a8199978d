import { ratioSourceIn, SeatwiseError } from '@seatwise/core';
import { supportOrganisation } from '@seatwise/organisation';
import { label } from '../words/index.ts';
import { type Command, textOption } from './command.ts';

export const ratios: Command = {
  name: 'ratios',
  usage: 'ratios --seats N [--preset NAME] [--json]',
  help: 'support organisation by staffing ratio, with the source of each ratio and its conflicts',
  options: {
    seats: { type: 'string', value: 'SEATS', help: 'seats (席) of the center, a whole number' },
    preset: { type: 'string', value: 'NAME', help: 'as-stated or as-exemplified (as-stated)' },
    json: { type: 'boolean', help: 'one JSON document on standard output' },
  },
  async run({ positionals, options, language, print }) {
    if (positionals[0] !== undefined) throw new SeatwiseError('USAGE_ARGUMENT_EXTRA', { argument: positionals[0] });
    const text = textOption(options, 'seats');
    if (text === undefined) throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--seats' });
    const seats = Number(text);
    if (text.trim() === '' || !Number.isSafeInteger(seats) || seats < 0) {
      throw new SeatwiseError('ORGANISATION_SEATS_INVALID', { value: text });
    }
    const preset = textOption(options, 'preset') ?? 'as-stated';
    const organisation = supportOrganisation({ seats, headCount: seats, fte: seats, preset });
    if (options.json === true) {
      const { roles, conflicts } = organisation;
      print(JSON.stringify({ preset, seats, roles, conflicts }));
      return 0;
    }
    for (const { role, required, rule, source } of organisation.roles) {
      print(`${role.padEnd(14)}${String(required).padStart(6)}  ${rule.padEnd(14)}${ratioSourceIn(source, language)}`);
    }
    for (const { role, readings } of organisation.conflicts) {
      const shown = readings.map((reading) => `${reading.required} (1:${reading.per}, ${reading.preset})`);
      print(label(language, 'conflictLine', { role, readings: shown }));
    }
    return 0;
  },
};
