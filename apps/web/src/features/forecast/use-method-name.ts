import { useTranslation } from 'react-i18next';

/** A forecasting method in words; one that came from outside stands for itself. */
export function useMethodName(): (method: string) => string {
  const { t, i18n } = useTranslation();
  return (method) => {
    const key = `forecast.methods.${method}`;
    return i18n.exists(key) ? t(key as 'forecast.methods.combination') : method;
  };
}
