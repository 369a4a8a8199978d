import { BarChart, RadarChart } from 'echarts/charts';
import { GridComponent, RadarComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { COLORS } from './colors.ts';

use([BarChart, RadarChart, GridComponent, RadarComponent, SVGRenderer]);

function drawn(width: number, height: number, option: object): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, ...option } as Parameters<typeof chart.setOption>[0]);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

/** Values from 0 to 1 round a circle. */
export function radarChart(
  axes: readonly string[],
  lines: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly color: string;
    readonly dashed?: boolean;
  }[],
): string {
  return drawn(960, 340, {
    radar: {
      indicator: axes.map((name) => ({ name, min: 0, max: 1 })),
      radius: '68%',
      axisName: { color: COLORS.ink },
    },
    series: [
      {
        type: 'radar',
        symbol: 'none',
        data: lines.map(({ name, values, color, dashed }) => ({
          name,
          value: [...values],
          lineStyle: { color, width: 2, type: dashed ? 'dashed' : 'solid' },
          areaStyle: { color, opacity: dashed ? 0.04 : 0.14 },
        })),
      },
    ],
  });
}

/** From a base over steps up and down to a total. */
export function waterfallChart(
  base: string,
  start: number,
  steps: readonly { readonly name: string; readonly value: number }[],
  total: string,
): string {
  let at = start;
  const hidden = [0];
  const up = [start];
  const down = [0];
  for (const { value } of steps) {
    hidden.push(Math.min(at, at + value));
    up.push(Math.max(0, value));
    down.push(Math.max(0, -value));
    at += value;
  }
  const bar = (data: readonly number[], color: string, opacity = 1) => ({
    type: 'bar',
    stack: 'steps',
    data: [...data],
    itemStyle: { color, opacity },
    barWidth: '55%',
  });
  return drawn(960, 320, {
    grid: { left: 56, right: 16, top: 16, bottom: 56 },
    xAxis: {
      type: 'category',
      data: [base, ...steps.map(({ name }) => name), total],
      axisLabel: { interval: 0, width: 96, overflow: 'break', color: COLORS.ink },
      axisTick: { show: false },
    },
    yAxis: { type: 'value', splitLine: { lineStyle: { color: COLORS.grid } } },
    series: [
      bar([...hidden, 0], 'transparent', 0),
      bar([...up, Math.max(0, at)], COLORS.blue),
      bar([...down, 0], COLORS.orange),
    ],
  });
}
