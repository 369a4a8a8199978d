import type { NamedScenario } from '../../../api/use-months-ahead.ts';

/** A scenario while it is typed: percent of contacts and of handle time, for one queue or all, over some months. */
export interface ScenarioDraft {
  readonly id: number;
  readonly name: string;
  readonly contacts: string;
  readonly aht: string;
  readonly allQueues: boolean;
  /** First day, empty for the beginning. */
  readonly from: string;
  readonly to: string;
}

export const newScenario = (id: number, name: string): ScenarioDraft => ({
  id,
  name,
  contacts: '10',
  aht: '0',
  allQueues: false,
  from: '',
  to: '',
});

/** A percentage as typed, full-width digits and signs too; null where it is none. */
export function percentOf(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll('−', '-').replace(/%$/, '').trim();
  const value = plain === '' ? Number.NaN : Number(plain);
  return Number.isFinite(value) && value >= -100 && value <= 1000 ? value : null;
}

/** What the drafts mean for a queue; those that cannot be read yet are left out. Names are made to differ. */
export function scenariosOf(drafts: readonly ScenarioDraft[], queue: string): NamedScenario[] {
  return drafts.flatMap(({ name, contacts, aht, allQueues, from, to }) => {
    const moved = [
      { measure: 'contacts', percent: percentOf(contacts) },
      { measure: 'aht', percent: percentOf(aht) },
    ] as const;
    if (name.trim() === '' || moved.some(({ percent }) => percent === null)) return [];
    const where = { queue: allQueues ? null : queue, from: from || null, to: to || null };
    return [
      {
        name: name.trim(),
        changes: moved.flatMap(({ measure, percent }) => (percent ? [{ ...where, measure, percent }] : [])),
      },
    ];
  });
}
