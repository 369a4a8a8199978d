import {
  type ActivityCode,
  type AgentActivity,
  compareText,
  type Instant,
  type Shift,
  type ShrinkageBase,
  type TimeRange,
} from '@seatwise/core';
import { groupByAgent } from './group-by-agent.ts';

/** Something that a team leader writes down about people who are not at work, or about a whole team or center. */
export interface FloorEntry {
  readonly id: string;
  readonly kind: 'absence' | 'late' | 'early_leave' | 'outage' | 'other';
  /** Null when it concerns everybody of `team`, or of the center when that is null too. */
  readonly agent: string | null;
  readonly team: string | null;
  readonly start: Instant;
  readonly end: Instant;
  /** Activity code that the time counts under: `sick`, `absent`, `late`, `other` … */
  readonly code: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

export interface ShrinkageOfCode {
  readonly activity: string;
  readonly base: ShrinkageBase;
  readonly seconds: number;
  readonly baseSeconds: number;
  /** Seconds ÷ base seconds; null where the base is empty. */
  readonly share: number | null;
}

export interface ActualShrinkageInput {
  readonly shifts: readonly Shift[];
  readonly activity: readonly AgentActivity[];
  readonly entries: readonly FloorEntry[];
  readonly codes: ReadonlyMap<string, ActivityCode>;
  /** Team of each agent, for entries about a team. */
  readonly teamOf: ReadonlyMap<string, string>;
  /** What each code is a share of; `scheduled` for one that is not named. */
  readonly bases: ReadonlyMap<string, ShrinkageBase>;
  readonly window: TimeRange;
}

/**
 * Shrinkage as it was, by activity code: paid scheduled time that was not spent on queue. An entry of the floor decides over
 * the feed; scheduled breaks and trainings count as planned where the feed says nothing. Base `paid` is paid scheduled
 * time, `scheduled` the same without leave, `attended` without absences too.
 */
export function actualShrinkage(input: ActualShrinkageInput): ShrinkageOfCode[] {
  const lost = new Map<string, number>();
  const activityOf = groupByAgent(input.activity);
  let paid = 0;
  for (const shift of input.shifts) {
    if (shift.agent === null) continue;
    const { agent } = shift;
    const team = input.teamOf.get(agent);
    const concerns = (entry: FloorEntry) =>
      entry.agent === null ? entry.team === null || entry.team === team : entry.agent === agent;
    const own = { activity: activityOf.get(agent) ?? [], entries: input.entries.filter(concerns) };
    for (const part of shift.activities) {
      if (!part.paid) continue;
      const range = clip(part, input.window);
      if (!range) continue;
      paid += (range.end - range.start) / 1000;
      for (const [code, seconds] of codesOf(part, range, own)) {
        if (input.codes.get(code)?.onQueue) continue;
        lost.set(code, (lost.get(code) ?? 0) + seconds);
      }
    }
  }
  const of = (kind: ActivityCode['kind']) =>
    [...lost].reduce((sum, [code, seconds]) => sum + (input.codes.get(code)?.kind === kind ? seconds : 0), 0);
  const scheduled = paid - of('leave');
  const baseSeconds = { paid, scheduled, attended: scheduled - of('absence') };
  return [...lost]
    .sort(([a], [b]) => compareText(a, b))
    .map(([activity, seconds]) => {
      const base = input.bases.get(activity) ?? 'scheduled';
      return { activity, base, seconds, baseSeconds: baseSeconds[base], share: share(seconds, baseSeconds[base]) };
    });
}

const share = (seconds: number, base: number): number | null => (base > 0 ? seconds / base : null);

/** Seconds by code of one scheduled part: entries first, then the feed, then the plan. */
function codesOf(
  part: Shift['activities'][number],
  range: TimeRange,
  { activity, entries }: Pick<ActualShrinkageInput, 'activity' | 'entries'>,
): Map<string, number> {
  const seconds = new Map<string, number>();
  const add = (code: string, from: TimeRange) =>
    seconds.set(code, (seconds.get(code) ?? 0) + (from.end - from.start) / 1000);
  let open: TimeRange[] = [range];
  const take = (cover: TimeRange, code: string) => {
    if (cover.end <= range.start || cover.start >= range.end) return;
    open = open.flatMap((piece) => {
      const hit = clip(piece, cover);
      if (!hit) return [piece];
      add(code, hit);
      return [
        { start: piece.start, end: hit.start },
        { start: hit.end, end: piece.end },
      ].filter(({ start, end }) => end > start);
    });
  };
  for (const entry of entries) take(entry, entry.code);
  for (const one of activity) take(one, one.code);
  for (const piece of open) add(part.activity, piece);
  return seconds;
}

function clip(range: TimeRange, to: TimeRange): TimeRange | null {
  const start = Math.max(range.start, to.start);
  const end = Math.min(range.end, to.end);
  return end > start ? { start, end } : null;
}
