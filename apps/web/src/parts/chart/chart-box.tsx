import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDark } from '../../app/use-theme.ts';
import { Button } from '../button.tsx';
import { saveFile } from '../save-file.ts';
import styles from './chart-box.module.css';
import { ChartTable } from './chart-table.tsx';
import { tableOfOption } from './table-of-option.ts';
import { type ChartTokens, readTokens, type TokenName } from './tokens.ts';

export interface LegendItem {
  readonly label: string;
  readonly token: TokenName;
  readonly mark: 'line' | 'dashed' | 'dotted' | 'band' | 'faint-band' | 'bar';
}

/** Draws the option anew as lines and words, which stay sharp at any size; the means for it arrive with the first click. */
async function saveDrawing(
  name: string,
  box: HTMLElement,
  option: (tokens: ChartTokens) => EChartsCoreOption,
): Promise<void> {
  const { svgOf } = await import('./svg.ts');
  const tokens = readTokens();
  const { clientWidth: width, clientHeight: height } = box;
  const drawing = svgOf(option(tokens), { width, height, background: tokens.surface });
  saveFile(name, new Blob([drawing], { type: 'image/svg+xml' }));
}

/**
 * A chart of fixed height with a key, a text alternative and its numbers as a table. The library arrives when the first chart is shown, and the
 * option is built anew from the tokens when the theme changes.
 */
export function ChartBox({
  title,
  summary,
  legend,
  height = 280,
  table = true,
  option,
  onChart,
  children,
}: {
  title: string;
  /** One or two sentences: what, range, high, low. */
  summary: string;
  legend?: readonly LegendItem[];
  height?: number;
  /** False where the numbers stand in a table beside it. */
  table?: boolean;
  option: (tokens: ChartTokens) => EChartsCoreOption;
  /** The chart that is drawn, null while there is none; the same function between renderings. */
  onChart?: (chart: EChartsType | null) => void;
  /** Lies over the drawing. */
  children?: ReactNode;
}) {
  const id = useId();
  const { t } = useTranslation();
  const dark = useDark();
  const box = useRef<HTMLDivElement>(null);
  const [asTable, setAsTable] = useState(false);
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
      onChart?.(chart);
      end = () => {
        onChart?.(null);
        observer.disconnect();
        chart.dispose();
        picture.current = null;
      };
    });
    return () => {
      left = true;
      end?.();
    };
  }, [option, dark, asTable, onChart]);

  const numbers = asTable ? tableOfOption(option(readTokens())) : null;
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
      {numbers ? (
        <ChartTable title={title} table={numbers} height={height} />
      ) : (
        <div className={styles.canvas} style={{ height }}>
          <div ref={box} className={styles.drawing} role="img" aria-label={title} aria-describedby={id} />
          {children}
        </div>
      )}
      <div className={styles.foot}>
        <figcaption id={id} className={styles.summary}>
          {summary}
        </figcaption>
        <div className={styles.saves}>
          {table && (
            <Button
              look="quiet"
              className={styles.save}
              aria-pressed={asTable}
              aria-label={t('parts.shownAs', { label: title })}
              onClick={() => setAsTable(!asTable)}
            >
              {t(asTable ? 'parts.asChart' : 'parts.asTable')}
            </Button>
          )}
          {!numbers && (
            <>
              <Button
                look="quiet"
                className={styles.save}
                aria-label={t('parts.saveAs', { label: title, format: 'PNG' })}
                onClick={() => picture.current && saveFile(`${title}.png`, picture.current())}
              >
                PNG
              </Button>
              <Button
                look="quiet"
                className={styles.save}
                aria-label={t('parts.saveAs', { label: title, format: 'SVG' })}
                onClick={() => box.current && void saveDrawing(`${title}.svg`, box.current, option)}
              >
                SVG
              </Button>
            </>
          )}
        </div>
      </div>
    </figure>
  );
}
