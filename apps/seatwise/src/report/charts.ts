import { LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, SVGRenderer]);

export interface ChartLine {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly color: string;
  readonly dashed?: boolean;
  readonly step?: boolean;
}

export interface ChartBand {
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  readonly color: string;
}

/** A line chart as an SVG element, drawn here so that the report needs neither a script nor a network. */
export function lineChart(labels: readonly string[], lines: readonly ChartLine[], band?: ChartBand): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 960, height: 260 });
  const width = band?.upper.map((upper, i) =>
    upper === null || band.lower[i] === null ? null : upper - (band.lower[i] as number),
  );
  chart.setOption({
    animation: false,
    grid: { left: 56, right: 16, top: 16, bottom: 32 },
    xAxis: { type: 'category', data: [...labels], axisTick: { show: false }, axisLabel: { hideOverlap: true } },
    yAxis: { type: 'value', splitLine: { lineStyle: { color: '#dde1e7' } } },
    series: [
      ...(band && width
        ? [
            { type: 'line', stack: 'band', data: [...band.lower], symbol: 'none', lineStyle: { opacity: 0 } },
            {
              type: 'line',
              stack: 'band',
              data: width,
              symbol: 'none',
              lineStyle: { opacity: 0 },
              areaStyle: { color: band.color, opacity: 0.16 },
            },
          ]
        : []),
      ...lines.map(({ name, values, color, dashed, step }) => ({
        type: 'line',
        name,
        data: [...values],
        symbol: 'none',
        ...(step ? { step: 'end' } : {}),
        lineStyle: { color, width: 1.75, type: dashed ? 'dashed' : 'solid' },
      })),
    ],
  } as Parameters<typeof chart.setOption>[0]);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
