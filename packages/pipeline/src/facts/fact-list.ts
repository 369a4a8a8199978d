import { addDays, dayStart } from '@seatwise/calendar';
import {
  type Artefact,
  gridEnd,
  type IntervalGrid,
  type LocalDate,
  type PeriodSeries,
  type PlanningFact,
  type Zone,
} from '@seatwise/core';

type PutFact = (name: string, value: PlanningFact['value'], unit: PlanningFact['unit']) => void;

/** Ways to add facts of one origin. A value of null is not known, and leaves the fact out. */
export interface Put {
  readonly put: PutFact;
  readonly series: (
    name: string,
    unit: PlanningFact['unit'],
    series: PeriodSeries,
    value?: PlanningFact['value'],
  ) => void;
  /** Facts of another stretch of business days, the last one included. */
  readonly window: (from: LocalDate, last: LocalDate) => PutFact;
}

/** Gathers facts under one origin: the artefact they are read from, and the stretch of time it speaks of. */
export class FactList {
  readonly facts: PlanningFact[] = [];
  readonly #zone: Zone;

  constructor(zone: Zone) {
    this.#zone = zone;
  }

  from(artefact: Pick<Artefact, 'id'> | null, grid: IntervalGrid | null): Put {
    const window = grid && { start: grid.start, end: gridEnd(grid) };
    const head = { window, artefact: artefact?.id ?? null };
    const add = (fact: PlanningFact) => {
      if (fact.value !== null || (fact.series?.[0]?.periods.length ?? 0) > 0) this.facts.push(fact);
    };
    return {
      put: (name, value, unit) => add({ name, value, unit, ...head }),
      series: (name, unit, series, value = null) => add({ name, value, unit, ...head, series: [series] }),
      window: (from, last) => (name, value, unit) =>
        add({
          name,
          value,
          unit,
          artefact: head.artefact,
          window: { start: dayStart(from, this.#zone), end: dayStart(addDays(last, 1), this.#zone) },
        }),
    };
  }
}
