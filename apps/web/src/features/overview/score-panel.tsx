import { useTranslation } from 'react-i18next';
import { useArtefact } from '../../api/use-artefact.ts';
import { useCatalogue } from '../../api/use-catalogue.ts';
import { useFormat } from '../../format/use-format.ts';
import { usePoints } from '../../format/use-points.ts';
import { Panel } from '../../parts/panel.tsx';
import { PointRangeBar } from '../../parts/point-range-bar.tsx';
import { useLanguage } from '../../words/languages.ts';
import styles from './score-panel.module.css';

/** The score as a range, with the disclaimer that always goes with it. */
export function ScorePanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const range = usePoints();
  const { say } = useLanguage();
  const score = useArtefact('scores').data?.payload;
  const catalogue = useCatalogue().data;
  if (!score) return null;
  const names = new Map(catalogue?.modules.map(({ code, title }) => [code, title]));
  const modules = score.modules.filter(({ clauses }) => clauses > 0);
  const bound = Math.max(1, ...modules.flatMap(({ points }) => [Math.abs(points.low), Math.abs(points.high)]));
  const { low, high } = score.result?.total ?? score.points;
  return (
    <Panel title={t('overview.score')}>
      <p className={styles.range}>
        {low === high
          ? `${t('assessment.points')} ${format.points(low)}`
          : t(score.result ? 'overview.scoreTotal' : 'overview.scoreRange', {
              low: format.points(low),
              high: format.points(high),
            })}
      </p>
      <p className={styles.note}>
        {t('overview.assessment.evaluated', { evaluated: score.evaluated, total: score.total })}
        {!score.result && <> · {t('assessment.noResultShort')}</>}
      </p>
      <ul className={styles.modules}>
        {modules.map(({ module, points }) => {
          const name = names.get(module);
          return (
            <li key={module}>
              <span>
                {module} {name && say(name)}
              </span>
              <span className={styles.points}>{range(points)}</span>
              <PointRangeBar range={points} bound={bound} />
            </li>
          );
        })}
      </ul>
      {catalogue && <p className={styles.disclaimer}>{say(catalogue.disclaimer)}</p>}
    </Panel>
  );
}
