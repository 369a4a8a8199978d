const LOOKS = ['on_queue', 'meal', 'break', 'training', 'meeting', 'coaching'] as const;

/** How an activity is drawn: the common ones each have a pattern of their own, the rest share one. */
export const activityLook = (activity: string): (typeof LOOKS)[number] | 'other' =>
  LOOKS.find((look) => look === activity) ?? 'other';
