import { type AdherenceExplanation, adherenceOf, adherenceShare, conformanceShare } from '@seatwise/actuals';
import type {
  ActivityCode,
  Agent,
  AgentActivity,
  AgentAdherence,
  Instant,
  LocalDate,
  Seconds,
  Shift,
} from '@seatwise/core';

/** What an agent handled on a business day, and how well. */
export interface AgentResult {
  readonly agent: string;
  readonly date: LocalDate;
  readonly handled: number;
  readonly handleTime: Seconds;
  /** Mean score of the reviewed contacts; null without reviews. */
  readonly quality: number | null;
  readonly reviews: number;
}

export interface AgentSheetInput {
  readonly agent: Agent;
  readonly agents: readonly Agent[];
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Shifts of everybody that were official on each day. */
  readonly shifts: readonly Shift[];
  readonly activity: readonly AgentActivity[];
  readonly activityCodes: readonly ActivityCode[];
  readonly explanations: readonly AdherenceExplanation[];
  readonly results: readonly AgentResult[];
}

/** One day, or the whole period: ratios of sums, null where nothing is known. */
export interface AgentFigures {
  readonly scheduledHours: number;
  readonly adherence: number | null;
  readonly conformance: number | null;
  readonly handled: number | null;
  readonly aht: Seconds | null;
  /** Weighted by reviews. */
  readonly quality: number | null;
  readonly reviews: number;
}

export interface AgentDayLine extends AgentFigures {
  readonly date: LocalDate;
  readonly start: Instant | null;
  readonly end: Instant | null;
  readonly activities: Shift['activities'];
}

/** An agent's own sheet: the schedule, and own figures beside those of the team. Nobody else's figures are in it. */
export interface AgentSheet {
  readonly agent: Agent;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly days: readonly AgentDayLine[];
  readonly own: AgentFigures;
  /** The team together; null for a team of fewer than three, whose mean would tell on a colleague. */
  readonly team: (AgentFigures & { readonly people: number }) | null;
}

const FEWEST = 3;

export function agentSheet(input: AgentSheetInput): AgentSheet {
  const { agent, from, to } = input;
  const within = ({ date }: { readonly date: LocalDate }) => date >= from && date <= to;
  const mates = new Set(input.agents.filter(({ team }) => team === agent.team).map(({ id }) => id));
  mates.add(agent.id);
  const shifts = input.shifts.filter((shift) => within(shift) && shift.agent !== null && mates.has(shift.agent));
  const codes = new Map(input.activityCodes.map((code) => [code.id, code]));
  const done = input.activity.filter((one) => mates.has(one.agent));
  const adherence = adherenceOf(shifts, done, codes, input.explanations);
  const results = input.results.filter((one) => within(one) && mates.has(one.agent));
  const own = <Item extends { readonly agent: string | null }>(items: readonly Item[]) =>
    items.filter((item) => item.agent === agent.id);
  const dates = [...new Set([...own(shifts), ...own(results)].map(({ date }) => date))].sort();
  const people = new Set([...shifts, ...results].map((one) => one.agent)).size;
  return {
    agent,
    from,
    to,
    days: dates.map((date): AgentDayLine => {
      const on = <Item extends { readonly date: LocalDate }>(items: readonly Item[]) =>
        items.filter((item) => item.date === date);
      const mine = on(own(shifts)).sort((a, b) => a.start - b.start);
      return {
        date,
        start: mine[0]?.start ?? null,
        end: mine.at(-1)?.end ?? null,
        activities: mine.flatMap(({ activities }) => activities),
        ...figures(mine, on(own(adherence)), on(own(results))),
      };
    }),
    own: figures(own(shifts), own(adherence), own(results)),
    team: people < FEWEST ? null : { people, ...figures(shifts, adherence, results) },
  };
}

function figures(
  shifts: readonly Shift[],
  adherence: readonly AgentAdherence[],
  results: readonly AgentResult[],
): AgentFigures {
  const handled = results.reduce((sum, one) => sum + one.handled, 0);
  const reviews = results.reduce((sum, one) => sum + one.reviews, 0);
  const scored = results.reduce((sum, { quality, reviews: n }) => sum + (quality ?? 0) * n, 0);
  const seconds = shifts
    .flatMap(({ activities }) => activities)
    .reduce((sum, { start, end, paid }) => sum + (paid ? (end - start) / 1000 : 0), 0);
  return {
    scheduledHours: seconds / 3600,
    adherence: adherenceShare(adherence),
    conformance: conformanceShare(adherence),
    handled: results.length === 0 ? null : handled,
    aht: handled === 0 ? null : results.reduce((sum, one) => sum + one.handleTime, 0) / handled,
    quality: reviews === 0 ? null : scored / reviews,
    reviews,
  };
}
