import { type IntervalStaff, sizeInterval } from '@seatwise/requirement';
import type { Scenario } from './scenario.ts';
import { rosterOf } from './solve-scenario.ts';

/** A working day as contact centers know it: two peaks, a dip at noon, as shares of the busiest half hour. */
export const SAMPLE_DAY = [
  22, 41, 68, 87, 100, 96, 84, 66, 58, 63, 77, 89, 92, 85, 74, 60, 47, 38, 31, 26, 22, 17, 12, 8,
] as const;
const MOST_INTERVALS = 400;

export interface DayRow {
  readonly index: number;
  readonly volume: number;
  readonly inSeat: number;
  readonly rostered: number;
  readonly staff: IntervalStaff;
}

/** Numbers of pasted text, one an interval: lines, tabs, commas, spaces and full-width digits. Null where some are no numbers. */
export function readVolumes(text: string): readonly number[] | null {
  const words = text
    .normalize('NFKC')
    .split(/[\s,;，；、]+/)
    .filter((word) => word !== '');
  const volumes = words.map(Number);
  const wrong = volumes.some((volume) => !(Number.isFinite(volume) && volume >= 0 && volume <= 100_000));
  return wrong || volumes.length === 0 || volumes.length > MOST_INTERVALS ? null : volumes;
}

/** Every interval of a day sized after a scenario's goal, handle time, patience and shrinkage. */
export function sizeProfile(scenario: Scenario, volumes: readonly number[]): readonly DayRow[] {
  const { aht, period, target, within, asa, occupancy, patience } = scenario;
  return volumes.map((volume, index) => {
    const staff = sizeInterval({
      offered: volume,
      aht,
      openMinutes: period,
      goal: {
        serviceLevel: target / 100,
        answerThreshold: within,
        ...(asa === null ? {} : { averageSpeedOfAnswer: asa }),
        ...(occupancy === null ? {} : { maxOccupancy: occupancy / 100 }),
      },
      model: patience === null ? 'erlang-c' : 'erlang-a',
      patience,
      minimumStaff: 0,
    });
    return { index, volume, inSeat: staff.baseStaff, rostered: rosterOf(staff.baseStaff, scenario), staff };
  });
}
