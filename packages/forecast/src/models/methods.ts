import type { Model } from './model.ts';
import { mean, median, overSimilarDays } from './similar-days.ts';
import { svdProfiles } from './svd-profiles.ts';
import { totalTimesProfile } from './total-times-profile.ts';

/** Name of the average of the members; the method used unless told otherwise. */
export const COMBINATION = 'combination';

/** Every model by its name. */
export const MODELS: Readonly<Record<string, Model>> = {
  svd_profiles: svdProfiles,
  total_times_profile: totalTimesProfile,
  median_8_weeks: overSimilarDays(8, median),
  mean_8_weeks: overSimilarDays(8, mean),
  mean_4_weeks: overSimilarDays(4, mean),
  seasonal_naive_week: overSimilarDays(1, mean),
};

/** Names of every method, the combination first. */
export const METHODS: readonly string[] = [COMBINATION, ...Object.keys(MODELS)];
