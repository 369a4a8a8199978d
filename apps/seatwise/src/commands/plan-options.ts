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
  agents: { type: 'string', value: 'FILE', help: 'agent CSV; without it shifts stay unnamed' },
  'work-plans': { type: 'string', value: 'FILE', help: 'work plans as JSON; without it a standard 8-hour plan' },
  'opening-hours': { type: 'string', value: 'FILE', help: 'opening hours CSV; without it they are read from the rows' },
  country: { type: 'string', value: 'CODE', help: 'ISO country for holidays, or none (none)' },
  events: { type: 'string', value: 'FILE', help: 'events CSV: promotions, outages, closures' },
  decisions: {
    type: 'string',
    value: 'FILE',
    help: 'decisions CSV on anomalies of the history (seatwise history decide)',
  },
  activity: { type: 'string', value: 'FILE', help: 'agent activity CSV, for adherence' },
  observations: { type: 'string', value: 'FILE', help: 'observations CSV: surveys, quality, cost' },
  edits: {
    type: 'string',
    value: 'FILE',
    help: 'edits CSV: minimum, maximum, set, add, percent on the forecast (docs/forecast.md)',
  },
  external: {
    type: 'string',
    value: 'FILE',
    help: 'a client’s forecast (CSV, XLSX) that is staffed from in place of ours',
  },
  preset: { type: 'string', value: 'NAME', help: 'ratio preset: as-stated or as-exemplified (as-stated)' },
  seed: { type: 'string', value: 'NUMBER', help: 'seed for what is drawn; the steps of this version draw nothing' },
} as const satisfies Record<string, CommandOption>;
