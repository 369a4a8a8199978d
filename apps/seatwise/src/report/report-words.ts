import type { JsonObject } from '@seatwise/core';
import { type Language, label } from '../words/index.ts';
import type { LabelKey } from '../words/words.ts';

/** Words and numbers of one language, as the report's sections use them. */
export interface ReportWords {
  readonly language: Language;
  readonly say: (key: LabelKey, params?: JsonObject) => string;
  /** The text in the report's language. */
  readonly choose: (text: { readonly en: string; readonly zh: string }) => string;
  readonly number: (value: number | null | undefined, digits?: number) => string;
  /** 0.824 → 82.4%. */
  readonly share: (value: number | null | undefined, digits?: number) => string;
  /** Milli-points → points. */
  readonly points: (range: { readonly low: number; readonly high: number }) => string;
}

export function reportWords(language: Language): ReportWords {
  const formats = Array.from(
    { length: 5 },
    (_, digits) => new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  const known = (value: number | null | undefined): value is number =>
    value !== null && value !== undefined && Number.isFinite(value);
  const number: ReportWords['number'] = (value, digits = 0) =>
    known(value) ? (formats[digits] as Intl.NumberFormat).format(value).replace('-', '−') : '–';
  const say: ReportWords['say'] = (key, params) => label(language, key, params);
  return {
    language,
    say,
    choose: ({ en, zh }) => (language === 'zh-CN' ? zh : en),
    number,
    share: (value, digits = 1) => (known(value) ? `${number(value * 100, digits)}%` : '–'),
    points: ({ low, high }) =>
      low === high
        ? number(low / 1000, 2)
        : say('pointsRange', { low: number(low / 1000, 2), high: number(high / 1000, 2) }),
  };
}
