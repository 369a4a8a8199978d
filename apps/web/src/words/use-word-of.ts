import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Where the word of a code stands; a center or a file may bring codes of its own. */
const KEYS = {
  activity: (code: string) => `schedule.activities.${code}`,
  holiday: (code: string) => `holidays.${code}`,
  method: (code: string) => `forecast.methods.${code}`,
  owner: (code: string) => `registry.owners.${code}`,
  family: (code: string) => `metrics.families.${code}`,
};

/** A code in words; one that has none stands for itself. */
export function useWordOf(kind: keyof typeof KEYS): (code: string) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (code) => {
      const key = KEYS[kind](code);
      return i18n.exists(key) ? t(key as 'holidays.春节') : code;
    },
    [t, i18n, kind],
  );
}
