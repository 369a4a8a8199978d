import { SeatwiseError } from '@seatwise/core';
import {
  type Contract,
  OFF,
  type Roster,
  type RosterAgent,
  type RosterModel,
  type RosterRule,
} from '../rules/roster-model.ts';

/** Days of a week, and the two of its weekend: every instance starts on a Monday. */
const WEEK = 7;
const SATURDAY = 5;

interface Line {
  readonly fields: readonly string[];
  readonly row: number;
}

/**
 * Reads a "shift scheduling" instance of Curtois and Qu (2014) in its sectioned text form.
 * An option is a shift type on a day, a cover row the same pair; rows are numbered `day * types + type` like options.
 * @param file name for messages
 * @throws SeatwiseError INPUT_* with file and row for a text that is no such instance
 */
export function readCurtoisQu(text: string, file: string): RosterModel {
  const sections = readSections(text, file);
  const section = (name: string): readonly Line[] => {
    const lines = sections.get(name);
    if (lines === undefined) throw new SeatwiseError('INPUT_HEADER_MISSING', { columns: name }, { file });
    return lines;
  };
  const number = (line: Line, index: number): number => {
    const value = line.fields[index];
    if (value === undefined || value === '')
      throw new SeatwiseError('INPUT_VALUE_MISSING', {}, { file, row: line.row });
    if (!/^-?\d+$/.test(value)) throw new SeatwiseError('INPUT_NUMBER_INVALID', { value }, { file, row: line.row });
    return Number(value);
  };
  const [horizon] = section('SECTION_HORIZON');
  if (horizon === undefined) throw new SeatwiseError('INPUT_NO_ROWS', {}, { file });
  const days = number(horizon, 0);
  if (days < 1 || days > 3660)
    throw new SeatwiseError('INPUT_NUMBER_INVALID', { value: String(days) }, { file, row: horizon.row });

  const shifts = section('SECTION_SHIFTS');
  const typeIndex = new Map(shifts.map(({ fields }, t) => [fields[0] as string, t]));
  const staff = section('SECTION_STAFF');
  const agentIndex = new Map(staff.map(({ fields }, a) => [fields[0] as string, a]));
  const find = (map: Map<string, number>, line: Line, index: number): number => {
    const value = line.fields[index] ?? '';
    const found = map.get(value);
    if (found === undefined) {
      const allowed = [...map.keys()].slice(0, 10).join(', ');
      throw new SeatwiseError('INPUT_VALUE_UNKNOWN', { value, allowed }, { file, row: line.row });
    }
    return found;
  };
  const dayOf = (line: Line, index: number): number => {
    const day = number(line, index);
    if (day < 0 || day >= days)
      throw new SeatwiseError('INPUT_NUMBER_INVALID', { value: String(day) }, { file, row: line.row });
    return day;
  };

  const types = shifts.length;
  const minutes = shifts.map((line) => number(line, 1));
  const forbidden: RosterRule[] = shifts.flatMap((line, t) => {
    const next = (line.fields[2] ?? '').split('|').filter((id) => id !== '');
    if (next.length === 0) return [];
    return [
      {
        kind: 'succession',
        id: `not after ${line.fields[0]}`,
        after: [t],
        next: next.map((id) => find(typeIndex, { fields: [id], row: line.row }, 0)),
      },
    ];
  });

  const off = staff.map(() => new Uint8Array(days));
  for (const line of section('SECTION_DAYS_OFF')) {
    const row = off[find(agentIndex, line, 0)] as Uint8Array;
    for (let k = 1; k < line.fields.length; k++) row[dayOf(line, k)] = 1;
  }
  const offCosts = staff.map(() => new Float64Array(days));
  const costs = staff.map(() => new Float64Array(days * types));
  for (const line of sections.get('SECTION_SHIFT_ON_REQUESTS') ?? []) {
    const [a, day, type, weight] = [
      find(agentIndex, line, 0),
      dayOf(line, 1),
      find(typeIndex, line, 2),
      number(line, 3),
    ];
    const own = costs[a] as Float64Array;
    for (let t = 0; t < types; t++) if (t !== type) own[day * types + t] = (own[day * types + t] as number) + weight;
    (offCosts[a] as Float64Array)[day] = ((offCosts[a] as Float64Array)[day] as number) + weight;
  }
  for (const line of sections.get('SECTION_SHIFT_OFF_REQUESTS') ?? []) {
    const [a, day, type, weight] = [
      find(agentIndex, line, 0),
      dayOf(line, 1),
      find(typeIndex, line, 2),
      number(line, 3),
    ];
    const own = costs[a] as Float64Array;
    own[day * types + type] = (own[day * types + type] as number) + weight;
  }

  const count = days * types;
  const rows = {
    count,
    hingeStarts: Int32Array.from({ length: count + 1 }, (_, r) => r),
    hingeAt: new Float64Array(count),
    hingeUnder: new Float64Array(count),
    hingeOver: new Float64Array(count),
    hardMin: new Float64Array(count).fill(Number.NEGATIVE_INFINITY),
    hardMax: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
  };
  for (const line of section('SECTION_COVER')) {
    const row = dayOf(line, 0) * types + find(typeIndex, line, 1);
    rows.hingeAt[row] = number(line, 2);
    rows.hingeUnder[row] = number(line, 3);
    rows.hingeOver[row] = number(line, 4);
  }

  const contracts = new Map<string, number>();
  const rules: Contract[] = [];
  const agents: RosterAgent[] = staff.map((line, a) => {
    const limits = (line.fields[1] ?? '').split('|').map((pair) => {
      const [id = '', limit] = pair.split('=');
      const held = { fields: [id, limit ?? ''], row: line.row };
      return [find(typeIndex, held, 0), number(held, 1)] as const;
    });
    const barred = new Set(limits.flatMap(([type, limit]) => (limit === 0 ? [type] : [])));
    const key = line.fields.slice(1).join();
    let contract = contracts.get(key);
    if (contract === undefined) {
      contract = rules.length;
      contracts.set(key, contract);
      rules.push({
        id: line.fields[0] as string,
        rules: [...staffRules(line, limits, number, days, shifts), ...forbidden],
      });
    }
    const dayStarts = new Int32Array(days + 1);
    const options: number[] = [];
    for (let d = 0; d < days; d++) {
      if ((off[a] as Uint8Array)[d] === 0)
        for (let t = 0; t < types; t++) if (!barred.has(t)) options.push(d * types + t);
      dayStarts[d + 1] = options.length;
    }
    return {
      id: line.fields[0] as string,
      contract,
      dayStarts,
      options: Int32Array.from(options),
      costs: Float64Array.from(options, (option) => (costs[a] as Float64Array)[option] as number),
      offCosts: offCosts[a] as Float64Array,
      history: [],
      carried: {},
    };
  });

  return {
    days,
    types: shifts.map(({ fields }) => ({ id: fields[0] as string })),
    options: {
      count,
      day: Int32Array.from({ length: count }, (_, o) => Math.floor(o / types)),
      type: Int32Array.from({ length: count }, (_, o) => o % types),
      start: new Int32Array(count),
      end: Int32Array.from({ length: count }, (_, o) => minutes[o % types] as number),
      minutes: Int32Array.from({ length: count }, (_, o) => minutes[o % types] as number),
      pointKinds: 0,
      points: new Float64Array(0),
      coverStarts: Int32Array.from({ length: count + 1 }, (_, o) => o),
      coverRows: Int32Array.from({ length: count }, (_, o) => o),
      coverAmounts: new Float64Array(count).fill(1),
    },
    rows,
    contracts: rules,
    agents,
  };
}

function staffRules(
  line: Line,
  limits: readonly (readonly [type: number, limit: number])[],
  number: (line: Line, index: number) => number,
  days: number,
  shifts: readonly Line[],
): RosterRule[] {
  const whole = { from: 0, to: days };
  const work = { kind: 'work' } as const;
  const weekends: [number, number][] = [];
  for (let d = SATURDAY; d < days; d += WEEK) weekends.push([d, Math.min(days, d + 2)]);
  const counters: RosterRule[] = limits
    .filter(([, limit]) => limit > 0 && limit < days)
    .map(([type, limit]) => ({
      kind: 'sum',
      id: `max ${shifts[type]?.fields[0]}`,
      of: { kind: 'days', of: { kind: 'types', types: [type] } },
      ...whole,
      bounds: { hardMax: limit },
    }));
  return [
    {
      kind: 'sum',
      id: 'total minutes',
      of: { kind: 'minutes' },
      ...whole,
      bounds: { hardMax: number(line, 2), hardMin: number(line, 3) },
    },
    { kind: 'run', id: 'consecutive shifts', of: work, bounds: { hardMax: number(line, 4), hardMin: number(line, 5) } },
    { kind: 'run', id: 'consecutive days off', of: { kind: 'off' }, bounds: { hardMin: number(line, 6) } },
    { kind: 'blocks', id: 'weekends', blocks: weekends, of: work, bounds: { hardMax: number(line, 7) } },
    ...counters,
  ];
}

function readSections(text: string, file: string): Map<string, Line[]> {
  const sections = new Map<string, Line[]>();
  let lines: Line[] | undefined;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const trimmed = raw.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    if (trimmed.startsWith('SECTION_')) {
      lines = [];
      sections.set(trimmed, lines);
    } else if (lines === undefined)
      throw new SeatwiseError('INPUT_HEADER_MISSING', { columns: 'SECTION_HORIZON' }, { file, row: index + 1 });
    else lines.push({ fields: trimmed.split(',').map((field) => field.trim()), row: index + 1 });
  }
  return sections;
}

/** A roster as the instances' CSV: header `staff,0,1,2,…`, a row a staff member, shift id or nothing. */
export function writeRosterCsv({ agents, days, options, types }: RosterModel, roster: Roster): string {
  const lines = [['staff', ...Array.from({ length: days }, (_, d) => String(d))].join()];
  for (const [a, agent] of agents.entries()) {
    const cells = Array.from({ length: days }, (_, d) => {
      const option = roster[a * days + d] as number;
      return option === OFF ? '' : (types[options.type[option] as number] as { id: string }).id;
    });
    lines.push([agent.id, ...cells].join());
  }
  return `${lines.join('\n')}\n`;
}
