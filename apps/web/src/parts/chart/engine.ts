import { BarChart, LineChart, RadarChart } from 'echarts/charts';
import {
  AxisPointerComponent,
  DataZoomInsideComponent,
  GridComponent,
  MarkLineComponent,
  RadarComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

// Only what the pages use. Text alternatives are our own, so the library's aria part is not loaded.
use([
  BarChart,
  LineChart,
  RadarChart,
  RadarComponent,
  GridComponent,
  TooltipComponent,
  AxisPointerComponent,
  MarkLineComponent,
  DataZoomInsideComponent,
  CanvasRenderer,
]);

export { init };
