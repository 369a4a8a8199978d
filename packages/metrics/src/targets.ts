import type { LocalDate } from '@seatwise/core';
import type { Bilingual } from './bilingual.ts';

/** Who says what a value should be. The assessment standard is not among them: its limits are not public. */
const TARGET_SOURCES = ['organisation', 'regulation', 'peers'] as const;

/** What a metric should be, of whom, from when to when, and who says so. */
export interface MetricTarget {
  readonly metric: string;
  /** Queue, team (`team:a`) or `*`. */
  readonly scope: string;
  readonly comparator: '>=' | '<=';
  readonly value: number;
  readonly from: LocalDate;
  /** Last day it holds; null: until further notice. */
  readonly to: LocalDate | null;
  readonly source: (typeof TARGET_SOURCES)[number];
  /** Document, law or report, and for the organisation's own who approved it. */
  readonly reference: Bilingual;
  readonly approver: string | null;
}

/** The targets of a metric and scope that hold on a day; those of the scope itself before those of all. */
export function targetsOn(
  targets: readonly MetricTarget[],
  { metric, scope, date }: { readonly metric: string; readonly scope: string; readonly date: LocalDate },
): MetricTarget[] {
  const holding = targets.filter(
    (one) => one.metric === metric && one.from <= date && (one.to === null || date <= one.to),
  );
  const own = holding.filter((one) => one.scope === scope);
  return own.length > 0 ? own : holding.filter((one) => one.scope === '*');
}

/** True when a value is where the target wants it. */
export const meetsTarget = (value: number, { comparator, value: limit }: MetricTarget): boolean =>
  comparator === '>=' ? value >= limit : value <= limit;

/** Targets and benchmarks that are public, to choose from; none is in force until the organisation takes it over. */
export const PUBLIC_TARGETS: readonly MetricTarget[] = [
  {
    metric: 'answer_rate.human',
    scope: '*',
    comparator: '>=',
    value: 0.95,
    from: '2016-12-13',
    to: null,
    source: 'regulation',
    reference: {
      en: 'GB/T 33358-2016, government hotlines: connected share of any 24 hours (hy.voc.com.cn)',
      zh: 'GB/T 33358-2016 政府热线服务规范：任意连续 24 小时接通率（hy.voc.com.cn）',
    },
    approver: null,
  },
  {
    metric: 'asa.answered',
    scope: '*',
    comparator: '<=',
    value: 15,
    from: '2016-12-13',
    to: null,
    source: 'regulation',
    reference: {
      en: 'GB/T 33358-2016, government hotlines: answered within 15 s (hy.voc.com.cn)',
      zh: 'GB/T 33358-2016 政府热线服务规范：15 秒内应答（hy.voc.com.cn）',
    },
    approver: null,
  },
  {
    metric: 'answer_rate.human',
    scope: '*',
    comparator: '>=',
    value: 0.9288,
    from: '2023-01-01',
    to: '2023-12-31',
    source: 'peers',
    reference: {
      en: 'China Banking Association, mean of bank contact centers in 2023 (adimg.ce.cn, 2024-07-25)',
      zh: '中国银行业协会，2023 年银行客服中心平均接通率（adimg.ce.cn，2024-07-25）',
    },
    approver: null,
  },
  {
    metric: 'asa.answered',
    scope: '*',
    comparator: '<=',
    value: 15,
    from: '2015-01-01',
    to: '2015-12-31',
    source: 'peers',
    reference: {
      en: 'China Banking Association, mean of bank contact centers in 2015 (fxbaogao.com/detail/3325125)',
      zh: '中国银行业协会，2015 年银行客服中心平均应答速度（fxbaogao.com/detail/3325125）',
    },
    approver: null,
  },
];
