import { type EChartsCoreOption, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { init } from './engine.ts';

use([SVGRenderer]);

/** The drawing of a chart as an SVG document of the given size in CSS pixels. */
export function svgOf(
  option: EChartsCoreOption,
  { width, height, background }: { width: number; height: number; background: string },
): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...option, animation: false, backgroundColor: background });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
