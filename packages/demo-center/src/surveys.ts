import { addDays, daysBetween } from '@seatwise/calendar';
import type { Observation } from '@seatwise/core';
import { CENTER, LAST_DAY } from './center.ts';
import type { Random } from './random.ts';

/** Chance of each score from 1 to 5: 90 % of answers are satisfied or better, 72 % very satisfied. */
export const SCORE_CHANCES = [0.02, 0.03, 0.05, 0.18, 0.72] as const;
const FIRST = '2026-08-01';

/** Survey answers by day, site, queue and score (`csat.score_1` … `csat.score_5`), for three months. */
export function makeSurveys(random: Random): Observation[] {
  const observations: Observation[] = [];
  for (let d = 0; d <= daysBetween(FIRST, LAST_DAY); d++) {
    for (const { id: site } of CENTER.sites) {
      for (const { id: queue } of CENTER.queues) {
        const answers = Array.from({ length: random.integer(20, 60) }, () => scoreOf(random.uniform()));
        for (const score of [1, 2, 3, 4, 5]) {
          const value = answers.filter((answer) => answer === score).length;
          observations.push({
            date: addDays(FIRST, d),
            site,
            queue,
            measure: `csat.score_${score}`,
            value,
            n: answers.length,
          });
        }
      }
    }
  }
  return observations;
}

/** The score, 1 to 5, of a uniform draw. */
export function scoreOf(draw: number): number {
  let sum = 0;
  const score = SCORE_CHANCES.findIndex((chance) => {
    sum += chance;
    return draw < sum;
  });
  return score < 0 ? 5 : score + 1;
}
