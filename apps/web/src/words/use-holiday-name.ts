import { useTranslation } from 'react-i18next';

/** A holiday of the official Chinese calendar in the reader's language; others come with a name of their own. */
export function useHolidayName(): (holiday: string) => string {
  const { t, i18n } = useTranslation();
  return (holiday) => {
    const key = `holidays.${holiday}`;
    return i18n.exists(key) ? t(key as 'holidays.春节') : holiday;
  };
}
