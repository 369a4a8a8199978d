import type { RatioPreset, RatioSource, StaffingRatio } from '@seatwise/core';

/** A part of the one public source. */
const fromTalk = (zh: string, en: string): RatioSource => ({
  zh: `CCSO 标准公开讲座（任意华，杭州，2024-08-08）：${zh}`,
  en: `public talk on the CCSO standard, Ren Yihua (任意华), Hangzhou, 2024-08-08: ${en}`,
});
const stated = fromTalk('按席位给出的配比', 'ratio stated per seat (席)');
const example = fromTalk('200 人的算例', 'worked example for 200 people');

const ratio = (
  role: StaffingRatio['role'],
  per: number,
  basis: StaffingRatio['basis'],
  source: RatioSource,
): StaffingRatio => ({
  role,
  per,
  unit: 'seat',
  rounding: 'ceil',
  level: 'center',
  minimum: 0,
  source,
  basis,
});

const LEADERS_AND_QUALITY = [ratio('team_leader', 10, 'stated', stated), ratio('quality', 50, 'stated', stated)];
/** The talk never states these two; 2 of each for 200 implies anything from 1:100 to below 1:200. */
const PLANNERS_AND_TRAINERS = [ratio('planner', 100, 'implied', example), ratio('trainer', 100, 'implied', example)];

/**
 * The two readings of the one public source. It states one knowledge administrator for 500 seats, and shows four for 200,
 * which 1:500 cannot give and 1:50 does. Neither is chosen silently.
 */
export const RATIO_PRESETS: readonly RatioPreset[] = [
  {
    id: 'as-stated',
    ratios: [...LEADERS_AND_QUALITY, ratio('knowledge', 500, 'stated', stated), ...PLANNERS_AND_TRAINERS],
  },
  {
    id: 'as-exemplified',
    ratios: [...LEADERS_AND_QUALITY, ratio('knowledge', 50, 'implied', example), ...PLANNERS_AND_TRAINERS],
  },
];
