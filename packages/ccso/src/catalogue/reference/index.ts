import type { Catalogue } from '../schema.ts';
import { STRATEGY } from './1-strategy/index.ts';
import { SERVICE } from './2-service/index.ts';
import { ORGANISATION } from './3-organisation/index.ts';
import { TRAINING_QUALITY } from './4-training-quality/index.ts';
import { OPERATIONS } from './5-operations/index.ts';
import { METRICS } from './6-metrics/index.ts';
import { buildModule } from './build-topic.ts';
import { REFERENCE_CONFLICTS, REFERENCE_PROFILE } from './profile.ts';

/**
 * The project's own catalogue after the public facts about YD/T 2823-2015: its counts, module names and polarities. The
 * wording, limits and points are the project's.
 */
export const REFERENCE_CATALOGUE: Catalogue = {
  id: 'seatwise-reference',
  version: '1.0.0',
  title: { zh: 'Seatwise 参考条款', en: 'Seatwise reference catalogue' },
  disclaimer: {
    zh: 'Seatwise 参考条款：自评估算，并非 CCSO 评审结果',
    en: 'Seatwise reference catalogue: self-assessment estimate, not a CCSO result',
  },
  effectiveFrom: null,
  effectiveTo: null,
  structure: {
    levels: [6, 35, 101],
    clauses: 428,
    subjective: 27,
    points: { deduct: 58_000, bonus: 42_000 },
    dimensions: {
      strategic_value: { deduct: 8_240, bonus: 6_300 },
      customer_experience: { deduct: 14_760, bonus: 12_550 },
      cost_effectiveness: { deduct: 9_240, bonus: 7_650 },
      service_management: { deduct: 25_760, bonus: 15_500 },
    },
  },
  profile: REFERENCE_PROFILE,
  conflicts: [...REFERENCE_CONFLICTS],
  accepted: [],
  mapping: null,
  modules: [STRATEGY, SERVICE, ORGANISATION, TRAINING_QUALITY, OPERATIONS, METRICS].map(buildModule),
};
