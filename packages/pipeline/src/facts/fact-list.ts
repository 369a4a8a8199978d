import { type Artefact, gridEnd, type IntervalGrid, type PeriodSeries, type PlanningFact } from '@seatwise/core';

/** Gathers facts under one origin: the artefact they are read from, and the stretch of time it speaks of. */
export class FactList {
  readonly facts: PlanningFact[] = [];

  /** Facts of one artefact. A value of null is not known, and leaves the fact out. */
  from(artefact: Pick<Artefact, 'id'> | null, grid: IntervalGrid | null) {
    const window = grid && { start: grid.start, end: gridEnd(grid) };
    const head = { window, artefact: artefact?.id ?? null };
    return {
      put: (name: string, value: PlanningFact['value'], unit: PlanningFact['unit']) => {
        if (value !== null) this.facts.push({ name, value, unit, ...head });
      },
      series: (name: string, unit: PlanningFact['unit'], series: PeriodSeries, value: PlanningFact['value'] = null) => {
        if (series.periods.length > 0 || value !== null)
          this.facts.push({ name, value, unit, ...head, series: [series] });
      },
    };
  }
}
