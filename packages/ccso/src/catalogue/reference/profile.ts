import type { ReadingConflict, ScoringProfile } from '../schema.ts';

const TALK = 'public talk on the CCSO standard, Ren Yihua (任意华), Hangzhou, 2024-08-08';

/**
 * The project's own scoring. Base and deductions are one pool, so that the common floor and nothing more falls under the mark;
 * band names and cut-offs of the standard are not public, so bands here carry numbers only.
 */
export const REFERENCE_PROFILE: ScoringProfile = {
  base: 58_000,
  minimum: 0,
  maximum: 100_000,
  passMark: 60_000,
  passComparator: 'above',
  bands: [60_000, 70_000, 80_000, 90_000].map((from) => ({
    from,
    name: { zh: `${from / 1000}分段`, en: `${from / 1000} and up` },
  })),
  bonusCaps: { '1': 4_000, '2': 7_000, '3': 5_500, '4': 6_750, '5': 9_250, '6': 9_500 },
  bonusFollowsFloor: false,
  retest: { window: 'calendar_year', attempts: 1 },
  notApplicable: 'redistribute',
  confirmAbove: 100,
  provenance: {
    base: 'project',
    minimum: 'project',
    maximum: 'project',
    passMark: 'talk',
    passComparator: 'talk',
    bands: 'project',
    bonusCaps: 'project',
    bonusFollowsFloor: 'project',
    'retest.window': 'talk',
    'retest.attempts': 'project',
    notApplicable: 'project',
    confirmAbove: 'project',
  },
};

/** Where the one public source can be read in two ways. Both readings stay visible wherever one is used. */
export const REFERENCE_CONFLICTS: readonly ReadingConflict[] = [
  {
    id: 'knowledge-ratio',
    about: { zh: '知识库管理员配比', en: 'Ratio of knowledge administrators' },
    usedIn: ['3.2.1.2'],
    readings: [
      { id: 'as-stated', text: { zh: '每500席1名', en: 'one for 500 seats' }, value: 500 },
      {
        id: 'as-exemplified',
        text: { zh: '200人的团队4名，即每50席1名', en: 'four for a team of 200, that is one for 50' },
        value: 50,
      },
    ],
    inForce: null,
    source: TALK,
  },
  {
    id: 'ratio-unit',
    about: { zh: '配比按席位还是按人数', en: 'Ratios by seat or by person' },
    usedIn: ['3.1.3.1', '3.1.3.3', '3.2.1.1', '3.2.1.2', '3.2.1.3', '3.2.1.4'],
    readings: [
      { id: 'seat', text: { zh: '规则按席位表述', en: 'the rule speaks of seats (席)' }, value: 'seat' },
      {
        id: 'head-count',
        text: { zh: '示例按人数表述', en: 'the example speaks of people (人)' },
        value: 'head_count',
      },
    ],
    inForce: 'seat',
    source: TALK,
  },
  {
    id: 'pass-mark',
    about: { zh: '恰为60分', en: 'A total of exactly 60' },
    usedIn: ['profile.passComparator'],
    readings: [
      { id: 'above', text: { zh: '高于60分为通过', en: 'above 60 passes' }, value: 'above' },
      {
        id: 'at-least',
        text: {
          zh: '没有达到60分的可复测，即达到60分为通过',
          en: 'those that do not reach 60 may retest, so reaching 60 passes',
        },
        value: 'at_least',
      },
    ],
    inForce: 'above',
    source: TALK,
  },
  {
    id: 'retest-window',
    about: { zh: '一个自然年', en: 'Within one natural year (自然年)' },
    usedIn: ['profile.retest.window'],
    readings: [
      { id: 'calendar-year', text: { zh: '同一日历年内', en: 'in the same calendar year' }, value: 'calendar_year' },
      {
        id: 'twelve-months',
        text: { zh: '自结果之日起12个月内', en: 'within 12 months of the result' },
        value: 'twelve_months',
      },
    ],
    inForce: 'calendar-year',
    source: TALK,
  },
  {
    id: 'required-channel',
    about: { zh: '行业必备渠道', en: 'Channels that the industry requires' },
    usedIn: ['2.1.1.1'],
    readings: [
      {
        id: 'majority',
        text: { zh: '同业采用比例超过50%', en: 'more than 50 % of peers offer it' },
        value: 'majority',
      },
      {
        id: 'middle-half',
        text: { zh: '处在中间50%的企业（腰部企业）已开通', en: 'the middle 50 % of peers (腰部企业) offer it' },
        value: 'middle_half',
      },
    ],
    inForce: 'majority',
    source: TALK,
  },
];
