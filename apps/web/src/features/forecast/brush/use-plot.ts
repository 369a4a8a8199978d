import type { EChartsType } from 'echarts/core';
import { useEffect, useState } from 'react';
import type { Plot } from './plot.ts';

/** Room for a label where there is only one. */
const ALONE = 40;

/** Where the labels of a chart lie, after each drawing of it; null until it is drawn. */
export function usePlot(chart: EChartsType | null, labels: number): Plot | null {
  const [plot, setPlot] = useState<Plot | null>(null);
  useEffect(() => {
    setPlot(null);
    if (!chart || chart.isDisposed()) return;
    let view: readonly [number, number] = [0, labels - 1];
    const look = () => {
      const x = (label: number) => chart.convertToPixel({ xAxisIndex: 0 }, label);
      const [origin, end] = [x(0), x(labels - 1)];
      const next: Plot = {
        left: x(view[0]),
        right: labels > 1 ? x(view[1]) : origin + ALONE,
        bottom: chart.convertToPixel({ yAxisIndex: 0 }, 0),
        origin,
        step: labels > 1 ? (end - origin) / (labels - 1) : ALONE,
        labels,
      };
      setPlot((now) => (now && same(now, next) ? now : next));
    };
    const zoom = (event: unknown) => {
      const { start, end } = (event as { batch: readonly { start: number; end: number }[] }).batch[0] ?? ALL;
      view = [Math.round((start / 100) * (labels - 1)), Math.round((end / 100) * (labels - 1))];
    };
    look();
    chart.on('datazoom', zoom);
    chart.on('finished', look);
    return () => {
      if (chart.isDisposed()) return;
      chart.off('datazoom', zoom);
      chart.off('finished', look);
    };
  }, [chart, labels]);
  return plot;
}

const ALL = { start: 0, end: 100 };

const same = (one: Plot, other: Plot): boolean =>
  (Object.keys(one) as (keyof Plot)[]).every((key) => Math.abs(one[key] - other[key]) < 0.01);
