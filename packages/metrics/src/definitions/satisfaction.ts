import type { MetricDefinition } from '../definition.ts';
import { SOURCES } from '../sources.ts';
import { define } from './define.ts';

const { file } = SOURCES.surveys;
const rows = 'surveys';
const CSAT = 'csat_score_1 + csat_score_2 + csat_score_3 + csat_score_4 + csat_score_5';
const NPS_LOW = Array.from({ length: 7 }, (_, i) => `nps_score_${i}`).join(' + ');
const NPS_ALL = Array.from({ length: 11 }, (_, i) => `nps_score_${i}`).join(' + ');
const CES_ALL = Array.from({ length: 7 }, (_, i) => `ces_score_${i + 1}`).join(' + ');
const CES_SUM = Array.from({ length: 7 }, (_, i) => `${i + 1} * ces_score_${i + 1}`).join(' + ');
/** 600 very satisfied and 250 satisfied of 1,000. */
const SHEET = { csat_score_1: 20, csat_score_2: 30, csat_score_3: 100, csat_score_4: 250, csat_score_5: 600 };
/** Answers by score 0 to 10 of expertsmind.com. */
const RECOMMEND = Object.fromEntries(
  [1, 3, 5, 4, 7, 15, 22, 51, 85, 73, 59].map((count, i) => [`nps_score_${i}`, count]),
);
/** Answers 4, 5, 6, 7, 7 on the scale of 7. */
const EFFORT = {
  ces_score_1: 0,
  ces_score_2: 0,
  ces_score_3: 0,
  ces_score_4: 1,
  ces_score_5: 1,
  ces_score_6: 1,
  ces_score_7: 2,
};
const TALK = 'The public talk: five answers, two ways to count them';

const common = {
  unit: 'share',
  direction: 'up',
  timeAnchor: 'observed',
  owner: 'quality',
  minimumSample: 100,
  file,
} as const;

/** Satisfaction (three ways to count), participation, recommendation, effort. */
export const SATISFACTION: readonly MetricDefinition[] = [
  define({
    ...common,
    id: 'csat.top_box',
    name: ['满意度（非常满意）', 'Satisfaction, top box'],
    about: ['非常满意 ÷ 全部参评。', 'Answers "very satisfied", of all answers.'],
    numerator: { rows, sum: 'csat_score_5' },
    denominator: { rows, sum: CSAT },
    source: TALK,
    golden: [{ rows: [SHEET], value: 0.6, source: `${TALK}: 600 of 1,000` }],
  }),
  define({
    ...common,
    id: 'csat.top2_box',
    name: ['满意度（非常满意 + 满意）', 'Satisfaction, top two boxes'],
    about: ['（非常满意 + 满意）÷ 全部参评。', 'Answers "very satisfied" or "satisfied", of all answers.'],
    numerator: { rows, sum: 'csat_score_4 + csat_score_5' },
    denominator: { rows, sum: CSAT },
    source: TALK,
    golden: [
      { rows: [SHEET], value: 0.85, source: `${TALK}: 850 of 1,000` },
      {
        rows: [{ csat_score_1: 20, csat_score_2: 20, csat_score_3: 40, csat_score_4: 50, csat_score_5: 70 }],
        value: 0.6,
        source: 'chattermill.com/templates/customer-satisfaction-survey: 120 positive of 200 responses are 60 %',
      },
    ],
  }),
  define({
    ...common,
    id: 'csat.not_dissatisfied',
    name: ['满意度（100% − 不满意率）', 'Satisfaction, not dissatisfied'],
    about: [
      '1 −（不满意 + 非常不满意）÷ 全部参评；“一般”视同满意，慎用。',
      'One less the share "dissatisfied" or worse: who answers "neither" counts as satisfied.',
    ],
    numerator: { rows, sum: 'csat_score_3 + csat_score_4 + csat_score_5' },
    denominator: { rows, sum: CSAT },
    source: 'wk.yl1001.com; qdxinzhong.com: 100 % less dissatisfied of participants',
    golden: [{ rows: [SHEET], value: 0.95, source: `Sheet of ${TALK}: 50 dissatisfied of 1,000` }],
  }),
  define({
    ...common,
    id: 'csat.participation',
    name: ['参评率', 'Participation'],
    about: ['参评 ÷ 邀评，须与满意度一同报告。', 'Answers, of invitations; stands beside every satisfaction value.'],
    numerator: { rows, sum: 'csat_answered' },
    denominator: { rows, sum: 'csat_invited' },
    source: 'help.trengo.com, response rate: surveys answered of surveys sent',
    golden: [
      {
        rows: [{ csat_invited: 3, csat_answered: 1 }],
        value: 1 / 3,
        source: 'help.trengo.com/article/measuring-csat-results: one of three surveys, 33 %',
      },
    ],
  }),
  define({
    ...common,
    id: 'csat.invitation',
    name: ['邀评率', 'Invitation'],
    about: [
      '邀评量 ÷ 处理量：邀评是否覆盖全部联络。',
      'Invitations, of handled contacts: how much of the work is asked about.',
    ],
    of: 'invitation/contact',
    numerator: { rows, sum: 'csat_invited' },
    denominator: { rows: 'interval', sum: 'handled' },
    file: {
      en: `${file.en}, and ${SOURCES.interval.file.en}`,
      zh: `${file.zh}及${SOURCES.interval.file.zh}`,
    },
    source: 'docs.easemob.com, 邀评率: invited of closed conversations',
    golden: [
      {
        rows: [{ csat_invited: 800, handled: 1000 }],
        value: 0.8,
        source: 'Definition of docs.easemob.com on 800 invitations after 1,000 contacts',
      },
    ],
  }),
  define({
    ...common,
    id: 'nps.standard',
    name: ['净推荐值 NPS', 'Net promoter score'],
    about: [
      '（9–10 分占比 − 0–6 分占比）× 100，−100 至 100。',
      'Share of answers 9 and 10 less share of 0 to 6, times 100: from −100 to 100.',
    ],
    unit: 'points',
    numerator: { rows, sum: `nps_score_9 + nps_score_10 - (${NPS_LOW})` },
    denominator: { rows, sum: NPS_ALL },
    scale: [100, 1],
    source: 'Reichheld (2003), The one number you need to grow; beardedmanconsulting.com',
    golden: [
      {
        rows: [RECOMMEND],
        value: 7500 / 325,
        source:
          'expertsmind.com/library/calculate-the-net-promoter-score-51305720: 132 promoters, 57 detractors of 325',
      },
      {
        rows: [
          {
            ...Object.fromEntries(Object.keys(RECOMMEND).map((name) => [name, 0])),
            nps_score_10: 30,
            nps_score_8: 50,
            nps_score_3: 20,
          },
        ],
        value: 10,
        source: 'annualreport2018.dela.nl: 30 % promoters, 20 % detractors, NPS +10',
      },
    ],
  }),
  define({
    ...common,
    id: 'ces.mean',
    name: ['客户费力度（均值）', 'Customer effort, mean'],
    about: ['1–7 分（7 为非常容易）的平均分。', 'Mean of the answers 1 to 7 to "it was easy" (7: strongly agree).'],
    unit: 'points',
    numerator: { rows, sum: CES_SUM },
    denominator: { rows, sum: CES_ALL },
    source: 'Dixon, Freeman and Toman (2010); metricsflare.com: no single formula, fix one',
    golden: [
      {
        rows: [EFFORT],
        value: 5.8,
        source: 'yescalculator.com, customer effort score: answers 6, 5, 4, 7, 7 give 29 ÷ 5',
      },
    ],
  }),
  define({
    ...common,
    id: 'ces.top3_share',
    name: ['客户费力度（容易占比）', 'Customer effort, share at ease'],
    about: ['5–7 分 ÷ 全部回答。', 'Answers 5 to 7, of all answers.'],
    numerator: { rows, sum: 'ces_score_5 + ces_score_6 + ces_score_7' },
    denominator: { rows, sum: CES_ALL },
    source: 'CES 2.0 (CEB 2013): share who at least somewhat agree',
    golden: [{ rows: [EFFORT], value: 0.8, source: 'Answers of yescalculator.com: four of five are 5 or more' }],
  }),
];
