import type { CommandOption } from './command.ts';

/** Options that `plan` and its relatives share. */
export const PLAN_OPTIONS = {
  zone: { type: 'string', value: 'ZONE', help: 'IANA time zone of the center and of times without offset' },
  interval: { type: 'string', value: 'MINUTES', help: 'planning interval: 5, 10, 15, 30 or 60 minutes (30)' },
  horizon: { type: 'string', value: 'DAYS', help: 'days to plan: 14d, 4w (14d)' },
  from: { type: 'string', value: 'DATE', help: 'first planned day (the day after the history)' },
  goal: { type: 'string', value: 'GOAL', help: '80/20 = 80 % in 20 s; also ,asa=30,occupancy=85%,abandon=5% (80/20)' },
  patience: {
    type: 'string',
    value: 'SECONDS',
    help: 'mean patience in seconds; sizes with Erlang A instead of Erlang C',
  },
  shrinkage: {
    type: 'string',
    value: 'SHARE',
    help: '30%, or items ACTIVITY:SHARE[:paid|scheduled|attended[:placed]] (30%)',
  },
  'minimum-staff': { type: 'string', value: 'PEOPLE', help: 'people in seat whenever a queue is open (0)' },
  aht: { type: 'string', value: 'SECONDS', help: 'average handle time in seconds, where the files hold none' },
  country: { type: 'string', value: 'CODE', help: 'ISO country for holidays, or none (none)' },
  preset: { type: 'string', value: 'NAME', help: 'ratio preset: as-stated or as-exemplified (as-stated)' },
} as const satisfies Record<string, CommandOption>;
