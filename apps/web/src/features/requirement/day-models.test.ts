import { describe, expect, it } from 'vitest';
import { dayFigures } from './day-figures.ts';
import { madeRequirement } from './made-requirement.fixture.ts';
import { rehearseDay, toRehearse } from './rehearse-day.ts';
import type { SizedDay } from './size-day.ts';

function sizedDay(patience: number | null): SizedDay {
  const { forecast, requirement } = madeRequirement(patience);
  const [sized] = requirement.queues;
  if (!sized) throw new Error('nothing sized');
  return { grid: requirement.grid, offered: forecast.offered, aht: forecast.aht, sized };
}

describe('a day by models', () => {
  it('has in equal intervals the figures of each of them', () => {
    const day = sizedDay(null);
    const figures = dayFigures(day, null);
    expect(figures.serviceLevel).toBeCloseTo(day.sized.serviceLevel[20] as number, 12);
    expect(figures.wait).toBeCloseTo(day.sized.averageSpeedOfAnswer[20] as number, 12);
    expect(figures.occupancy).toBeCloseTo(16 / figures.peak, 12);
    expect(figures).toMatchObject({ abandonRate: 0, peakAt: 16, baseHours: figures.peak * 12 });
  });

  it('comes by Erlang A close to what is simulated, with the same people', () => {
    const day = sizedDay(120);
    const figures = dayFigures(day, 120);
    const simulated = rehearseDay(toRehearse(day, { within: 20, patience: 120 }));
    if (!simulated) throw new Error('nothing simulated');
    expect(Math.abs(simulated.serviceLevel.mean - figures.serviceLevel)).toBeLessThan(0.02);
    expect(Math.abs(simulated.abandonRate.mean - figures.abandonRate)).toBeLessThan(0.01);
    expect(Math.abs(simulated.wait.mean - figures.wait)).toBeLessThan(1.5);
    expect(Math.abs(simulated.occupancy.mean - figures.occupancy)).toBeLessThan(0.02);
  });

  it('is not simulated without contacts', () => {
    const day = { ...sizedDay(null), offered: new Float64Array(48) };
    expect(rehearseDay(toRehearse(day, { within: 20, patience: null }))).toBeNull();
  });
});
