import type { Artefact, History } from '@seatwise/core';
import { erlangB } from '@seatwise/queueing';
import type { PlanInput } from '../plan-input.ts';
import { completeMonths } from './complete-months.ts';
import type { FactList } from './fact-list.ts';

const HOUR_MINUTES = 60;
const YEAR = 12;

/**
 * Blocking of the voice lines in the busiest hour of the last twelve whole months, by Erlang B (1917) on the time that contacts
 * hold a line: their handle time and what they waited. Without waits the traffic, and so the blocking, is understated.
 */
export function lineFacts(list: FactList, history: Artefact<History>, { voiceLines }: PlanInput): void {
  const { grid, queues } = history.payload;
  const { put } = list.from(history, grid);
  const voice = queues.filter(({ channel }) => channel === 'voice');
  const months = completeMonths(grid).slice(-YEAR);
  const first = months[0];
  if (!voiceLines || voice.length === 0 || !first) return;
  const step = Math.max(1, HOUR_MINUTES / grid.intervalMinutes);
  const last = months.at(-1)?.to ?? first.from;
  let busiest = 0;
  for (let at = first.from; at + step <= last; at++) {
    let seconds = 0;
    for (const { facts } of voice)
      for (let i = at; i < at + step; i++)
        for (const column of [facts.handleTime, facts.answerWait, facts.abandonWait]) {
          const value = column?.[i] ?? 0;
          if (!Number.isNaN(value)) seconds += value;
        }
    busiest = Math.max(busiest, seconds / (step * grid.intervalMinutes * 60));
  }
  put('requirement.lines.traffic_months', months.length, 'months');
  if (busiest > 0) put('requirement.lines.blocking', erlangB(voiceLines, busiest), 'share');
}
