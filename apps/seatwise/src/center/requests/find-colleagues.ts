import { type LocalDate, SeatwiseError } from '@seatwise/core';
import { judgeTrade, type TradeContent, type TradeVerdict } from '@seatwise/schedule';
import { type OwnShift, ownShift } from './my-schedule.ts';
import { agentOf, type PlannedCenter } from './planned-center.ts';

/** Somebody who could take a shift, in exchange or for nothing, and what that would do. */
export interface Partner {
  readonly agent: string;
  readonly name: string;
  readonly team: string;
  /** Their shift in exchange; null when they are free that day and would take it over. */
  readonly shift: OwnShift | null;
  readonly verdict: Pick<TradeVerdict, 'allowed' | 'broken' | 'cover'>;
}

/**
 * Everybody who could exchange shifts with a person on a day, or take the shift over: those who may first, then by how
 * much is short afterwards, the own team before others.
 * @throws SeatwiseError SHIFT_REQUEST_NO_SHIFT
 */
export function findColleagues(planned: PlannedCenter, person: string, date: LocalDate): Partner[] {
  const me = agentOf(planned, person);
  const mine = planned.shifts.filter((shift) => shift.agent === person && shift.date === date);
  if (mine.length === 0) throw new SeatwiseError('SHIFT_REQUEST_NO_SHIFT', { agent: person, date });
  const skills = new Set(mine.map(({ skill }) => skill));
  const found = planned.agents
    .filter(({ id, start, end }) => id !== person && start <= date && (end === null || date < end))
    .filter((agent) => agent.skills.some(({ skill }) => skill === '*' || skills.has('*') || skills.has(skill)))
    .flatMap((agent): Partner[] => {
      const theirs = planned.shifts.filter((shift) => shift.agent === agent.id && shift.date === date);
      const leave = theirs.some(({ activities }) =>
        activities.some(({ activity }) => planned.leaveCodes.has(activity)),
      );
      const [shift] = theirs;
      if (leave || theirs.length > 1 || (shift && mine[0] && sameTime(shift, mine[0]))) return [];
      const content: TradeContent = { kind: 'swap', date, colleague: agent.id, colleagueDate: shift ? date : null };
      const { allowed, broken, cover } = judgeTrade(planned, person, content, null);
      return [
        {
          agent: agent.id,
          name: agent.name,
          team: agent.team,
          shift: shift ? ownShift(planned, { ...shift, agent: agent.id }) : null,
          verdict: { allowed, broken, cover },
        },
      ];
    });
  return found.sort(
    (a, b) =>
      Number(b.verdict.allowed) - Number(a.verdict.allowed) ||
      Number(a.shift === null) - Number(b.shift === null) ||
      Number(b.team === me.team) - Number(a.team === me.team) ||
      shortOf(a) - shortOf(b) ||
      (a.shift?.start ?? 0) - (b.shift?.start ?? 0),
  );
}

const shortOf = ({ verdict }: Partner): number => verdict.cover.reduce((sum, { underHours }) => sum + underHours, 0);

/** Exchanging these would change nothing. */
const sameTime = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start === b.start && a.end === b.end;
