import type { MetricDefinition } from '../definition.ts';

const SURVEYS = {
  en: 'observations with measures csat.score_1 to csat.score_5',
  zh: '含 csat.score_1 至 csat.score_5 的观测文件',
};
const ALL = 'csat_score_1 + csat_score_2 + csat_score_3 + csat_score_4 + csat_score_5';
const SHEET = { csat_score_1: 20, csat_score_2: 30, csat_score_3: 100, csat_score_4: 250, csat_score_5: 600 };

/** Names are the measures of the observation file with `_` for `.`; a value is the number of answers with that score. */
export const SATISFACTION: readonly MetricDefinition[] = [
  {
    id: 'csat.top_box',
    family: 'csat',
    version: '1.0.0',
    name: { en: 'Satisfaction, top box', zh: '满意度（非常满意）' },
    description: { en: 'Answers "very satisfied", of all answers.', zh: '非常满意 ÷ 全部参评。' },
    unit: 'share',
    direction: 'up',
    rows: 'observation',
    numerator: 'csat_score_5',
    denominator: ALL,
    thresholds: [],
    file: SURVEYS,
    owner: 'quality',
    source: 'The public talk: the first of two ways to count',
    golden: [{ facts: SHEET, value: 0.6 }],
  },
  {
    id: 'csat.top2_box',
    family: 'csat',
    version: '1.0.0',
    name: { en: 'Satisfaction, top two boxes', zh: '满意度（非常满意 + 满意）' },
    description: {
      en: 'Answers "very satisfied" or "satisfied", of all answers.',
      zh: '（非常满意 + 满意）÷ 全部参评。',
    },
    unit: 'share',
    direction: 'up',
    rows: 'observation',
    numerator: 'csat_score_4 + csat_score_5',
    denominator: ALL,
    thresholds: [],
    file: SURVEYS,
    owner: 'quality',
    source: 'The public talk: the second of two ways to count',
    golden: [{ facts: SHEET, value: 0.85 }],
  },
];
