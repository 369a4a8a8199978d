import { useTranslation } from 'react-i18next';

/** An activity code in words; a code of the center's own stands for itself. */
export function useActivityName(): (activity: string) => string {
  const { i18n } = useTranslation();
  return (activity) => {
    const key = `schedule.activities.${activity}`;
    return i18n.exists(key) ? i18n.t(key as 'schedule.activities.meal') : activity;
  };
}
