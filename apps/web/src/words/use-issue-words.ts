import type { JsonObject } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import type { PlanCode } from './plan-code.ts';

/** Puts a code and its parameters into words; a code that this version does not know stands for itself. */
export function useIssueWords(): (code: string, params: JsonObject) => string {
  const { t, i18n } = useTranslation();
  return (code, params) => {
    if (!i18n.exists(`codes.${code}`)) return code;
    const joiner = i18n.language === 'zh-CN' ? '、' : ', ';
    const texts = Object.entries(params).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join(joiner) : value,
    ]);
    return String(t(`codes.${code as PlanCode}`, Object.fromEntries(texts)));
  };
}
