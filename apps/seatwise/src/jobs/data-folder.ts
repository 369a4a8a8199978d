import { resolve } from 'node:path';
import { type CommandOption, type OptionValues, textOption } from '../commands/command.ts';

export const DATA_OPTION = {
  data: { type: 'string', value: 'DIR', help: 'data folder (./.seatwise)' },
} as const satisfies Record<string, CommandOption>;

/** The data folder that a command works in. */
export function dataFolder(options: OptionValues): string {
  return resolve(textOption(options, 'data') ?? process.env.SEATWISE_DATA ?? '.seatwise');
}

/** Until accounts exist, everything on this machine is done by its owner. */
export const OWNER = 'owner';
/** The one center of an embedded installation. */
export const CENTER_ID = 'center';
