import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDark } from '../../app/use-theme.ts';
import { Button } from '../button.tsx';
import styles from './chart-box.module.css';
import { type ChartTokens, readTokens, type TokenName } from './tokens.ts';

export interface LegendItem {
  readonly label: string;
  readonly token: TokenName;
  readonly mark: 'line' | 'dashed' | 'dotted' | 'band' | 'faint-band' | 'bar';
}

function savePicture(name: string, url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
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
  const { t } = useTranslation();
  const dark = useDark();
  const box = useRef<HTMLDivElement>(null);
  const picture = useRef<(() => string) | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the tokens read in here change with the theme
  useEffect(() => {
    let end: (() => void) | undefined;
    let left = false;
    void import('./engine.ts').then(({ init }) => {
      const element = box.current;
      if (left || !element) return;
      const chart = init(element);
      chart.setOption({ animation: false, ...option(readTokens()) });
      picture.current = () => chart.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: readTokens().surface });
      const observer = new ResizeObserver(() => chart.resize());
      observer.observe(element);
      end = () => {
        observer.disconnect();
        chart.dispose();
        picture.current = null;
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
      <div className={styles.foot}>
        <figcaption id={id} className={styles.summary}>
          {summary}
        </figcaption>
        <Button
          look="quiet"
          className={styles.save}
          aria-label={t('parts.saveAs', { label: title, format: 'PNG' })}
          onClick={() => picture.current && savePicture(`${title}.png`, picture.current())}
        >
          PNG
        </Button>
      </div>
    </figure>
  );
}
