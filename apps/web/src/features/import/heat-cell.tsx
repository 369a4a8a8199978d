import type { CellKind } from './cell-runs.ts';
import styles from './heat-map.module.css';

const HATCH = 'import-gap';

/** The hatch of gaps; once on a page that draws cells. */
export const Hatch = () => (
  <defs>
    <pattern id={HATCH} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className={styles.hatch} width="1.5" height="4" />
    </pattern>
  </defs>
);

/** Intervals of one kind; gaps are hatched too, so that colour is not all that tells them. */
export function HeatCell({
  kind,
  ...box
}: {
  kind: CellKind;
  x?: string;
  y?: number;
  width: number | string;
  height: number;
}) {
  return (
    <>
      <rect className={styles.cell} data-kind={kind} {...box} />
      {kind === 'gap' && <rect fill={`url(#${HATCH})`} {...box} />}
    </>
  );
}
