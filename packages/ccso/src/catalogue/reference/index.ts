import type { Catalogue } from '../schema.ts';
import { MODULES } from './headings.ts';

/**
 * The project's own catalogue after the public facts about YD/T 2823-2015: its counts, module names and polarities. The
 * wording, limits and points are the project's. It holds the clauses that planning data answers; until it holds all 428,
 * it gives no result.
 */
export const REFERENCE_CATALOGUE: Catalogue = {
  id: 'seatwise-reference',
  version: '0.1.0',
  title: { zh: 'Seatwise 参考条款', en: 'Seatwise reference catalogue' },
  disclaimer: {
    zh: 'Seatwise 参考条款：自评估算，并非 CCSO 评审结果',
    en: 'Seatwise reference catalogue: self-assessment estimate, not a CCSO result',
  },
  structure: { levels: [6, 35, 101], clauses: 428, subjective: 27 },
  profile: {
    base: 58_000,
    minimum: 0,
    maximum: 100_000,
    passMark: 60_000,
    passComparator: 'above',
    bands: [],
    retest: { window: 'calendar_year', attempts: 1 },
    notApplicable: 'leave_out',
    provenance: 'project',
  },
  modules: [...MODULES],
};
