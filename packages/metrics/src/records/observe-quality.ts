import { periodStart } from '@seatwise/calendar';
import { compareText, type Observation, type QualityRecord } from '@seatwise/core';
import { Tally } from './tally.ts';

/** Points within which two scores of one contact agree. */
const TOLERANCE = 5;
const milli = (points: number) => Math.round(points * 1000);

/**
 * Scores in thousandths of a point. The first score of a contact counts; further ones by other people are calibration: pairs
 * that agree within the tolerance and on fatal errors, and the farthest mean of an evaluator from the mean of all, by month.
 */
export function observeQuality(records: readonly QualityRecord[], tolerance = TOLERANCE): Observation[] {
  const tally = new Tally([
    ...'scored points fatal'.split(' ').map((name) => `quality.${name}`),
    ...'pairs agreed'.split(' ').map((name) => `calibration.${name}`),
  ]);
  const contacts = new Map<string, QualityRecord[]>();
  for (const record of [...records].sort((a, b) => compareText(a.date, b.date))) {
    const own = contacts.get(record.contact) ?? [];
    if (!own.some(({ evaluator }) => evaluator === record.evaluator)) own.push(record);
    contacts.set(record.contact, own);
  }
  const calibrated = new Map<string, QualityRecord[]>();
  for (const own of contacts.values()) {
    const [first] = own as [QualityRecord];
    const { date, site, queue, team, score, fatal } = first;
    let [pairs, agreed] = [0, 0];
    for (const [i, a] of own.entries()) {
      for (const b of own.slice(i + 1)) {
        pairs++;
        if (Math.abs(a.score - b.score) <= tolerance && a.fatal > 0 === b.fatal > 0) agreed++;
      }
    }
    if (pairs > 0) {
      const month = periodStart(date, 'month');
      calibrated.set(month, [...(calibrated.get(month) ?? []), ...own]);
    }
    tally.add(date, site, queue, {
      'quality.scored': 1,
      'quality.points': milli(score),
      'quality.fatal': fatal > 0 ? 1 : 0,
      'calibration.pairs': pairs,
      'calibration.agreed': agreed,
      ...(team === ''
        ? {}
        : {
            [`quality.scored[team=${team}]`]: 1,
            [`quality.points[team=${team}]`]: milli(score),
            [`quality.squares[team=${team}]`]: Math.round(score * score * 1000),
          }),
      ...(first.shift === '' ? {} : { [`quality.scored[shift=${first.shift}]`]: 1 }),
      ...(team === '' || first.errors === ''
        ? {}
        : Object.fromEntries(
            first.errors.split('|').map((item) => [`quality.errors[item=${item.trim()};team=${team}]`, 1]),
          )),
    });
  }
  tally.coverDays(false);
  const severity = new Tally(['calibration.severity', 'calibration.contacts', 'calibration.sessions']);
  for (const [month, scored] of calibrated) {
    const all = new Set(
      records.filter(({ date }) => periodStart(date, 'month') === month).map(({ evaluator }) => evaluator),
    );
    const shared = new Map<string, number>();
    for (const { contact } of scored) shared.set(contact, (shared.get(contact) ?? 0) + 1);
    severity.add(
      month,
      '*',
      '*',
      {
        'calibration.severity': milli(farthestMean(scored)),
        'calibration.contacts': shared.size,
        // A session is a contact that everybody who evaluated in the month has scored.
        'calibration.sessions': [...shared.values()].filter((scorers) => scorers === all.size).length,
      },
      scored.length,
    );
  }
  return [...tally.observations(), ...severity.observations()];
}

function farthestMean(scored: readonly QualityRecord[]): number {
  const mean = (list: readonly QualityRecord[]) => list.reduce((sum, { score }) => sum + score, 0) / list.length;
  const all = mean(scored);
  const evaluators = [...new Set(scored.map(({ evaluator }) => evaluator))];
  return Math.max(
    ...evaluators.map((one) => Math.abs(mean(scored.filter(({ evaluator }) => evaluator === one)) - all)),
  );
}
