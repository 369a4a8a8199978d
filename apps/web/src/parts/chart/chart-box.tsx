import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useId, useRef } from 'react';
import { useDark } from '../../app/use-theme.ts';
import styles from './chart-box.module.css';
import { type ChartTokens, readTokens, type TokenName } from './tokens.ts';

export interface LegendItem {
  readonly label: string;
  readonly token: TokenName;
  readonly mark: 'line' | 'dashed' | 'dotted' | 'band' | 'faint-band' | 'bar';
}

/**
 * A chart of fixed height with a key and a text alternative. The library arrives when the first chart is shown, and the
 * option is built anew from the tokens when the theme changes.
 */
export function ChartBox({
  title,
  summary,
  legend,
  height = 280,
  option,
}: {
  title: string;
  /** One or two sentences: what, range, high, low. */
  summary: string;
  legend?: readonly LegendItem[];
  height?: number;
  option: (tokens: ChartTokens) => EChartsCoreOption;
}) {
  const id = useId();
  const dark = useDark();
  const box = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the tokens read in here change with the theme
  useEffect(() => {
    let end: (() => void) | undefined;
    let left = false;
    void import('./engine.ts').then(({ init }) => {
      const element = box.current;
      if (left || !element) return;
      const chart = init(element);
      chart.setOption({ animation: false, ...option(readTokens()) });
      const observer = new ResizeObserver(() => chart.resize());
      observer.observe(element);
      end = () => {
        observer.disconnect();
        chart.dispose();
      };
    });
    return () => {
      left = true;
      end?.();
    };
  }, [option, dark]);

  return (
    <figure className={styles.figure}>
      {legend && (
        <ul className={styles.legend} aria-hidden="true">
          {legend.map(({ label, token, mark }) => (
            <li key={label}>
              <span className={styles.mark} data-mark={mark} style={{ color: `var(--${token})` }} />
              {label}
            </li>
          ))}
        </ul>
      )}
      <div ref={box} className={styles.canvas} style={{ height }} role="img" aria-label={title} aria-describedby={id} />
      <figcaption id={id} className={styles.summary}>
        {summary}
      </figcaption>
    </figure>
  );
}
