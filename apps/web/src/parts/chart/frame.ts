import { formatterOf } from '../../format/formatter.ts';
import type { ChartTokens } from './tokens.ts';

interface FrameInput {
  readonly tokens: ChartTokens;
  /** Labels of the x axis, already in the center's zone. */
  readonly labels: readonly string[];
  readonly valueFormat: (value: number) => string;
  /** Every how many labels one is written; by room when not given. */
  readonly every?: ((index: number) => boolean) | undefined;
  readonly axisLabel?: ((label: string) => string) | undefined;
  readonly max?: number | undefined;
  readonly zoom?: boolean;
  /** Bars stand between ticks, lines on them. */
  readonly between?: boolean;
}

/** Grid, axes and tooltip in the desk's own look. */
export function frame({
  tokens,
  labels,
  valueFormat,
  every,
  axisLabel,
  max,
  zoom = false,
  between = false,
}: FrameInput) {
  const text = { color: tokens['text-2'], fontFamily: tokens.sans, fontSize: 12 };
  return {
    textStyle: { fontFamily: tokens.sans },
    grid: { left: 4, right: 12, top: 16, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      trigger: 'axis',
      confine: true,
      backgroundColor: tokens.surface,
      borderColor: tokens.line,
      borderWidth: 1,
      padding: [6, 10],
      textStyle: { ...text, color: tokens.text },
      axisPointer: { type: 'line', lineStyle: { color: tokens['line-strong'], type: 'solid', width: 1 } },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? valueFormat(value) : '–'),
    },
    xAxis: {
      type: 'category',
      data: labels,
      boundaryGap: between,
      axisLine: { lineStyle: { color: tokens.line } },
      axisTick: { show: false },
      axisLabel: {
        ...text,
        hideOverlap: true,
        ...(every ? { interval: every } : {}),
        ...(axisLabel ? { formatter: (label: string) => axisLabel(label) } : {}),
      },
    },
    yAxis: {
      type: 'value',
      ...(max === undefined ? {} : { max }),
      // A share reads in quarters.
      ...(max === 1 ? { interval: 0.25 } : {}),
      splitNumber: 4,
      axisLabel: { ...text, formatter: (value: number) => axisText(value, valueFormat) },
      splitLine: { lineStyle: { color: tokens.line } },
    },
    ...(zoom ? { dataZoom: [{ type: 'inside', zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false }] } : {}),
  };
}

/** From here on an axis is written short: 1.2万, 12K. */
const SHORT_FROM = 10_000;

function axisText(value: number, valueFormat: (value: number) => string): string {
  // Whole ticks go without decimals, whatever the values between them need.
  if (Math.abs(value) < SHORT_FROM) return valueFormat(value).replace(/\.0+(?=%?$)/, '');
  return formatterOf(document.documentElement.lang === 'zh-CN' ? 'zh-CN' : 'en').compact(value);
}

type Values = readonly (number | null)[];

/** A line without symbols; null is a gap. */
export function line(name: string, data: Values, color: string, extra: object = {}) {
  return {
    name,
    type: 'line',
    data,
    showSymbol: false,
    color,
    lineStyle: { width: 1.5, color },
    emphasis: { disabled: true },
    ...extra,
  };
}

/** The room between two lines, filled; two stacked series of which the lower is not drawn. */
export function band(name: string, lower: Values, upper: Values, color: string, opacity: number) {
  const width = upper.map((high, i) => {
    const low = lower[i];
    return high === null || low === null || low === undefined ? null : high - low;
  });
  const base = {
    type: 'line',
    stack: name,
    showSymbol: false,
    silent: true,
    lineStyle: { opacity: 0 },
    tooltip: { show: false },
    emphasis: { disabled: true },
  };
  return [
    { ...base, name: `${name} `, data: lower, color },
    { ...base, name, data: width, color, areaStyle: { color, opacity } },
  ];
}
