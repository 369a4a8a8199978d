import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobPoint } from '../../../api/watch-job.ts';
import { useFormat } from '../../../format/use-format.ts';
import { curveLines, gapOf } from './curve-lines.ts';
import styles from './generate.module.css';

const [WIDTH, HEIGHT] = [600, 140];
/** Pixels that the names of the two lines keep apart. */
const APART = 16;

/** Cost over time as it falls, and the proven bound as it rises towards it. */
export function CostCurve({ points }: { points: readonly JobPoint[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const clip = useId();
  const lines = curveLines(points, WIDTH, HEIGHT);
  const last = points.at(-1);
  if (!lines || !last) return <div className={styles.waiting} />;
  const summary = t('matrix.generate.curveSummary', {
    seconds: format.number(last.seconds, 1),
    cost: format.number(last.cost, 1),
    bound: format.number(last.bound, 1),
    gap: format.share(gapOf(last.cost, last.bound)),
  });
  const costEnd = Math.max(0, Math.min(HEIGHT, lines.costEnd ?? 0));
  const boundEnd = Math.max(costEnd + APART, Math.min(HEIGHT, lines.boundEnd ?? HEIGHT));
  return (
    <figure className={styles.figure}>
      <figcaption data-hidden-visually>{`${t('matrix.generate.curve')}. ${summary}`}</figcaption>
      <div className={styles.chart} aria-hidden="true">
        <span className={styles.most}>{format.number(lines.high)}</span>
        <span className={styles.least}>{format.number(lines.low)}</span>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          width="100%"
          height={HEIGHT}
          aria-hidden="true"
        >
          <clipPath id={clip}>
            <rect width={WIDTH} height={HEIGHT} />
          </clipPath>
          <g clipPath={`url(#${clip})`}>
            <path d={lines.bound} className={styles.bound} />
            <path d={lines.cost} className={styles.cost} />
          </g>
        </svg>
        <span className={styles.lineName} style={{ top: costEnd - 9 }}>
          {t('matrix.generate.cost')}
        </span>
        {lines.bound !== '' && (
          <span className={styles.lineName} style={{ top: Math.min(HEIGHT, boundEnd) - 9 }}>
            {t('matrix.generate.bound')}
          </span>
        )}
        <span className={styles.start}>0</span>
        <span className={styles.end}>{t('matrix.generate.second', { seconds: format.number(lines.seconds, 1) })}</span>
      </div>
    </figure>
  );
}
