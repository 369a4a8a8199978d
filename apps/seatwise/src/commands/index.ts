import type { Command } from './command.ts';
import { erlang } from './erlang.ts';
import { plan } from './plan.ts';
import { ratios } from './ratios.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [plan, erlang, ratios];
