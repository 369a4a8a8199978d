import { labourPack } from '../labour/labour-packs.ts';
import type { Contract, DaySelector, RosterRule, RuleBounds } from '../rules/roster-model.ts';
import type { ProblemFrame } from './problem-frame.ts';
import type { ProblemAgent, ScheduleProblem } from './problem-schema.ts';
import type { ProblemRule, RulePeriod, RuleSelector } from './rule-schema.ts';

/** Contract of an agent: the one of the problem, and what the labour-law pack adds for everybody and for the agent's states. */
export interface AgentContract {
  readonly key: string;
  readonly rules: readonly ProblemRule[];
}

/** Rule that is always there: nobody is in two shifts at once. */
export const OVERLAP = 'overlap';

export function agentContract(problem: ScheduleProblem, agent: ProblemAgent): AgentContract {
  const own = problem.contracts.find(({ id }) => id === agent.contract) as ScheduleProblem['contracts'][number];
  const pack = problem.labourLaw === null ? undefined : labourPack(problem.labourLaw);
  const states = agent.states.filter((state) => pack?.states[state] !== undefined).sort();
  const rules = new Map<string, ProblemRule>();
  for (const rule of [...(pack?.rules ?? []), ...states.flatMap((state) => pack?.states[state] ?? []), ...own.rules])
    rules.set(rule.id, rule);
  return { key: [agent.contract, ...states].join('+'), rules: [...rules.values()] };
}

/** Days of each window of a rule that is not rolling, the first and last cut by the period. */
export function windowsOf(
  per: RulePeriod,
  { dates, weekdays }: ProblemFrame,
  weekStart: number,
): { readonly from: number; readonly to: number; readonly whole: boolean }[] {
  const days = dates.length;
  if (per === 'period') return [{ from: 0, to: days, whole: true }];
  if (typeof per !== 'string') {
    const count = Math.max(0, days - per.anyDays + 1);
    return Array.from({ length: count }, (_, d) => ({ from: d, to: d + per.anyDays, whole: true }));
  }
  const begins = (d: number) => (per === 'week' ? weekdays[d] === weekStart : (dates[d] as string).endsWith('-01'));
  const starts = [0];
  for (let d = 1; d < days; d++) if (begins(d)) starts.push(d);
  const endsWhole =
    per === 'week' ? ((weekdays[days - 1] as number) + 1) % 7 === weekStart : isLastOfMonth(dates[days - 1] as string);
  return starts.map((from, i) => ({
    from,
    to: starts[i + 1] ?? days,
    whole: (i > 0 || begins(0)) && (i < starts.length - 1 || endsWhole),
  }));
}

function isLastOfMonth(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day === [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}

/** Compiles the rules that judge sequences of days; those about single shifts are kept by `compileProblem`. */
export function compileContract(
  { key, rules }: AgentContract,
  problem: ScheduleProblem,
  frame: ProblemFrame,
): Contract {
  const typeOf = new Map(problem.types.map(({ id }, t) => [id, t]));
  const select = (of: RuleSelector): DaySelector =>
    typeof of === 'string' ? { kind: of } : { kind: 'types', types: of.map((type) => typeOf.get(type) as number) };
  const types = (names: readonly string[]) => names.map((type) => typeOf.get(type) as number);
  const compiled: RosterRule[] = [{ kind: 'rest', id: OVERLAP, minutes: 0 }];
  const sums = (
    rule: ProblemRule & { per: RulePeriod },
    of: Extract<RosterRule, { kind: 'sum' }>['of'],
    unit: number,
  ) => {
    for (const { from, to, whole } of windowsOf(rule.per, frame, problem.weekStart)) {
      const bounds = boundsOf(rule as Bounded, unit, whole);
      compiled.push({ kind: 'sum', id: windowId(rule.id, frame, from), of, from, to, bounds });
    }
  };
  for (const rule of rules) {
    const soft = 'cost' in rule && rule.cost !== undefined ? { cost: rule.cost } : {};
    if (rule.rule === 'rest') compiled.push({ kind: 'rest', id: rule.id, minutes: rule.minutes, ...soft });
    else if (rule.rule === 'consecutive')
      compiled.push({ kind: 'run', id: rule.id, of: select(rule.of), bounds: boundsOf(rule, 1, true) });
    else if (rule.rule === 'hours') sums(rule, { kind: 'minutes' }, 60);
    else if (rule.rule === 'days') sums(rule, { kind: 'days', of: select(rule.of) }, 1);
    else if (rule.rule === 'points')
      sums(rule, { kind: 'points', point: problem.points.findIndex(({ id }) => id === rule.points) }, 1);
    else if (rule.rule === 'weekends')
      compiled.push({
        kind: 'blocks',
        id: rule.id,
        blocks: blocksOf(rule.weekdays, frame),
        of: { kind: 'work' },
        bounds: boundsOf(rule, 1, true),
      });
    else if (rule.rule === 'succession')
      compiled.push({ kind: 'succession', id: rule.id, after: types(rule.after), next: types(rule.next), ...soft });
    else if (rule.rule === 'pattern')
      compiled.push({ kind: 'pattern', id: rule.id, days: rule.days.map(select), ...soft });
  }
  return { id: key, rules: compiled };
}

/** Id of a rule in one of its windows: the rule's own and the window's first day. */
export const windowId = (rule: string, { dates }: ProblemFrame, from: number): string => `${rule}@${dates[from]}`;

/** The rule of the problem behind an id of the model. */
export const ruleOfId = (id: string): string => id.split('@')[0] as string;

type Bounded = RuleBounds & { readonly cost?: number | undefined };

/** Bounds in the model's unit; a window that the period cuts has no minima. */
function boundsOf(
  { hardMin, softMin, softMax, hardMax, cost }: { [K in keyof RuleBounds]?: number | undefined },
  unit: number,
  whole: boolean,
): RuleBounds {
  return {
    ...(hardMin === undefined || !whole ? {} : { hardMin: hardMin * unit }),
    ...(softMin === undefined || !whole ? {} : { softMin: softMin * unit }),
    ...(softMax === undefined ? {} : { softMax: softMax * unit }),
    ...(hardMax === undefined ? {} : { hardMax: hardMax * unit }),
    ...(cost === undefined ? {} : { cost: cost / unit }),
  };
}

/** Runs of the given weekdays. */
function blocksOf(wanted: readonly number[], { weekdays, dates }: ProblemFrame): [number, number][] {
  const blocks: [number, number][] = [];
  let from = -1;
  for (let d = 0; d <= dates.length; d++) {
    const inside = d < dates.length && wanted.includes(weekdays[d] as number);
    if (inside && from < 0) from = d;
    if (!inside && from >= 0) {
      blocks.push([from, d]);
      from = -1;
    }
  }
  return blocks;
}
