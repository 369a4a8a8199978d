import type { Command } from './command.ts';
import { erlang } from './erlang.ts';
import { ratios } from './ratios.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [erlang, ratios];
