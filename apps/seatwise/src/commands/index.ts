import type { Command } from './command.ts';

/** Every command by its name, in the order of the help. The code of one is read when somebody asks for it. */
const LOAD: Readonly<Record<string, () => Promise<Command>>> = {
  demo: async () => (await import('./demo.ts')).demo,
  plan: async () => (await import('./plan.ts')).plan,
  serve: async () => (await import('./serve.ts')).serve,
  import: async () => (await import('./import.ts')).importFiles,
  undo: async () => (await import('./undo.ts')).undo,
  publish: async () => (await import('./publish.ts')).publish,
  cycle: async () => (await import('./cycle.ts')).cycle,
  day: async () => (await import('./day.ts')).day,
  report: async () => (await import('./report.ts')).report,
  convert: async () => (await import('./convert.ts')).convert,
  export: async () => (await import('./export.ts')).exportTable,
  history: async () => (await import('./history.ts')).history,
  forecast: async () => (await import('./forecast.ts')).forecast,
  backtest: async () => (await import('./backtest.ts')).backtest,
  reforecast: async () => (await import('./reforecast.ts')).reforecast,
  edits: async () => (await import('./edits.ts')).edits,
  external: async () => (await import('./external.ts')).external,
  erlang: async () => (await import('./erlang.ts')).erlang,
  staff: async () => (await import('./staff.ts')).staff,
  simulate: async () => (await import('./simulate.ts')).simulate,
  schedule: async () => (await import('./schedule.ts')).schedule,
  roster: async () => (await import('./roster.ts')).roster,
  ratios: async () => (await import('./ratios.ts')).ratios,
  capacity: async () => (await import('./capacity.ts')).capacity,
  metrics: async () => (await import('./metrics.ts')).metrics,
  catalogue: async () => (await import('./catalogue.ts')).catalogue,
  assess: async () => (await import('./assess.ts')).assess,
  score: async () => (await import('./score.ts')).score,
  whatif: async () => (await import('./whatif.ts')).whatif,
  verify: async () => (await import('./verify.ts')).verify,
};

/** The command of a name; null where there is none. */
export const findCommand = async (name: string): Promise<Command | null> =>
  Object.hasOwn(LOAD, name) ? ((await LOAD[name]?.()) ?? null) : null;

/** All of them, in the order of the help. */
export const allCommands = (): Promise<Command[]> => Promise.all(Object.values(LOAD).map((load) => load()));
