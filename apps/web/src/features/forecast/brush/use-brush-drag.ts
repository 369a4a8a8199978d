import type { EChartsType } from 'echarts/core';
import { useEffect, useRef } from 'react';
import type { LabelRange } from './brush-axis.ts';
import { labelAt, type Plot } from './plot.ts';

/** A press on a chart selects its label, a drag those that it goes over. Shift is left to a zoomed chart, a finger to the page. */
export function useBrushDrag(
  chart: EChartsType | null,
  plot: Plot | null,
  onSelect: (labels: LabelRange) => void,
): void {
  const latest = useRef({ plot, onSelect });
  useEffect(() => {
    latest.current = { plot, onSelect };
  });
  useEffect(() => {
    const element = chart?.getDom();
    if (!element) return;
    let from: number | null = null;
    let told = '';
    const follow = ({ clientX }: PointerEvent) => {
      const now = latest.current;
      if (from === null || !now.plot) return;
      const to = labelAt(now.plot, clientX - element.getBoundingClientRect().left);
      const labels = [Math.min(from, to), Math.max(from, to)] as const;
      if (labels.join() === told) return;
      told = labels.join();
      now.onSelect(labels);
    };
    const press = (event: PointerEvent) => {
      const now = latest.current.plot;
      if (!now || event.button !== 0 || event.shiftKey || event.pointerType === 'touch') return;
      const box = element.getBoundingClientRect();
      const x = event.clientX - box.left;
      if (x < now.left || x > now.right || event.clientY - box.top > now.bottom) return;
      from = labelAt(now, x);
      told = '';
      follow(event);
    };
    const release = () => {
      from = null;
    };
    element.addEventListener('pointerdown', press);
    addEventListener('pointermove', follow);
    addEventListener('pointerup', release);
    addEventListener('pointercancel', release);
    return () => {
      element.removeEventListener('pointerdown', press);
      removeEventListener('pointermove', follow);
      removeEventListener('pointerup', release);
      removeEventListener('pointercancel', release);
    };
  }, [chart]);
}
