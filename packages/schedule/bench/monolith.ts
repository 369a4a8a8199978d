import type { IntegerModel } from '@seatwise/core';
import type { CenterModel, ShiftRole } from '../src/problem/compile-problem.ts';
import type { ShiftForm } from '../src/problem/shift-forms.ts';
import type { RosterAgent } from '../src/rules/roster-model.ts';

/**
 * The whole week as one integer program, pauses at fixed places: a column an agent's option, rows for one shift a day, hours
 * of the week, rest between days, and cover with people too few and too many.
 */
export function monolith({ model, problem, frame, forms, roles, optionForm, optionRole }: CenterModel): IntegerModel {
  const cost: number[] = [];
  const columns: Map<number, number>[] = [];
  const [lower, upper]: [number[], number[]] = [[], []];
  const row = (low: number, high: number) => {
    lower.push(low);
    upper.push(high);
    return lower.length - 1;
  };
  const column = (price: number, entries: Map<number, number>) => {
    cost.push(price);
    columns.push(entries);
  };
  const cover = problem.demand.map(({ required, under, over }) =>
    required.map((need) => {
      const at = row(need, need);
      const hour = frame.intervalMinutes / 60;
      column(under * hour, new Map([[at, 1]]));
      column(over * hour, new Map([[at, -1]]));
      return at;
    }),
  );
  const slacks = cost.length;
  for (const [a, { dayStarts, options, costs, contract }] of model.agents.entries()) {
    const rules = model.contracts[contract]?.rules ?? [];
    const rest = rules.reduce((most, rule) => (rule.kind === 'rest' ? Math.max(most, rule.minutes) : most), 0);
    const hours = rules.flatMap((rule) =>
      rule.kind === 'sum' && rule.of.kind === 'minutes'
        ? [{ ...rule, at: row(rule.bounds.hardMin ?? 0, rule.bounds.hardMax ?? Number.POSITIVE_INFINITY) }]
        : [],
    );
    const runs = rules.flatMap((rule) =>
      rule.kind === 'run' && rule.bounds.hardMax !== undefined
        ? Array.from({ length: Math.max(0, model.days - rule.bounds.hardMax) }, (_, from) => ({
            from,
            to: from + (rule.bounds.hardMax as number) + 1,
            at: row(0, rule.bounds.hardMax as number),
          }))
        : [],
    );
    // Rest: ends of a day's shifts against starts of the next, a row for each start that is too early for some end.
    const starts = new Map<string, number>();
    for (let d = 0; d < model.days; d++) {
      const one = row(0, 1);
      for (let k = dayStarts[d] as number; k < (dayStarts[d + 1] as number); k++) {
        const option = options[k] as number;
        const entries = new Map<number, number>([[one, 1]]);
        const { start, minutes, pauseMinutes, paid, plan } = forms[optionForm[option] as number] as ShiftForm;
        for (const { from, to, at } of hours) if (d >= from && d < to) entries.set(at, paid);
        for (const { from, to, at } of runs) if (d >= from && d < to) entries.set(at, 1);
        const [begin, end] = [model.options.start[option] as number, model.options.end[option] as number];
        for (const day of [d, d + 1]) {
          if (day === 0 || day >= model.days) continue;
          for (const other of new Set(startsOf(model.agents[a] as RosterAgent, day, model.options.start))) {
            const key = `${day},${other}`;
            const tooLate = day === d + 1 && end + rest > other + 1440;
            const early = day === d && begin <= other;
            if (!tooLate && !early) continue;
            const at = starts.get(key) ?? row(0, 1);
            starts.set(key, at);
            entries.set(at, 1);
          }
        }
        const { group, amount } = roles[optionRole[option] as number] as ShiftRole;
        let at = start;
        const put = (from: number, to: number) => {
          for (let i = from / frame.intervalMinutes; i < to / frame.intervalMinutes; i++) {
            const place = cover[group]?.[i];
            if (place !== undefined) entries.set(place, amount);
          }
        };
        for (const [p, length] of pauseMinutes.entries()) {
          const from = start + (problem.workPlans[plan]?.pauses[p]?.earliest ?? 0);
          put(at, from);
          at = from + length;
        }
        put(at, start + minutes);
        column(costs[k] as number, entries);
      }
    }
  }
  const startsAt = new Int32Array(columns.length + 1);
  const [rows, values]: [number[], number[]] = [[], []];
  for (const [c, entries] of columns.entries()) {
    for (const [r, value] of [...entries].sort(([x], [y]) => x - y)) {
      rows.push(r);
      values.push(value);
    }
    startsAt[c + 1] = rows.length;
  }
  return {
    cost: Float64Array.from(cost),
    upper: Float64Array.from(cost, (_, c) => (c < slacks ? 1e6 : 1)),
    integer: Uint8Array.from(cost, (_, c) => (c < slacks ? 0 : 1)),
    rowLower: Float64Array.from(lower),
    rowUpper: Float64Array.from(upper),
    starts: startsAt,
    rows: Int32Array.from(rows),
    values: Float64Array.from(values),
  };
}

const startsOf = ({ dayStarts, options }: RosterAgent, day: number, start: Int32Array): number[] =>
  Array.from(options.subarray(dayStarts[day], dayStarts[day + 1]), (option) => start[option] as number);

/** The model in the MPS format, free form. */
export function mpsOf({ cost, upper, integer, rowLower, rowUpper, starts, rows, values }: IntegerModel): string {
  const lines = ['NAME M', 'ROWS', ' N COST'];
  const ranges: string[] = [];
  const rhs: string[] = [];
  for (let r = 0; r < rowLower.length; r++) {
    const [low, high] = [rowLower[r] as number, rowUpper[r] as number];
    const kind = low === high ? 'E' : high === Number.POSITIVE_INFINITY ? 'G' : 'L';
    lines.push(` ${kind} R${r}`);
    rhs.push(` RHS R${r} ${kind === 'L' ? high : low}`);
    if (kind === 'L') ranges.push(` RNG R${r} ${high - low}`);
  }
  lines.push('COLUMNS');
  const bounds: string[] = [];
  let inside = false;
  for (let c = 0; c < cost.length; c++) {
    if ((integer[c] === 1) !== inside) {
      inside = !inside;
      lines.push(` M${c} 'MARKER' '${inside ? 'INTORG' : 'INTEND'}'`);
    }
    lines.push(` C${c} COST ${cost[c]}`);
    for (let k = starts[c] as number; k < (starts[c + 1] as number); k++) lines.push(` C${c} R${rows[k]} ${values[k]}`);
    bounds.push(` UP BND C${c} ${upper[c]}`);
  }
  if (inside) lines.push(" MEND 'MARKER' 'INTEND'");
  return [...lines, 'RHS', ...rhs, 'RANGES', ...ranges, 'BOUNDS', ...bounds, 'ENDATA', ''].join('\n');
}
