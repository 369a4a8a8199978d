import type { Score } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../api/use-catalogue.ts';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { usePoints } from '../../format/use-points.ts';
import { KeyFigures } from '../../parts/key-figures.tsx';
import { useLanguage } from '../../words/languages.ts';

/** The total, what of it is judged, and by which catalogue. */
export function ScoreFigures({
  score: { result, points, evaluated, total, catalogue: by },
  catalogue,
}: {
  score: Wire<Score>;
  catalogue: Catalogue;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const pointsText = usePoints();
  const { say } = useLanguage();
  const verdict = !result
    ? t('assessment.noResultShort')
    : result.atBoundary
      ? t('assessment.boundary')
      : result.passed === null
        ? t('assessment.openResult')
        : t(result.passed ? 'assessment.passed' : 'assessment.failed');
  return (
    <KeyFigures
      figures={[
        {
          name: t('assessment.result'),
          value: result ? pointsText(result.total) : t('assessment.noResult'),
          note: result?.band ? `${verdict} · ${t('assessment.band', { band: result.band })}` : verdict,
        },
        { name: t('assessment.points'), value: pointsText(points) },
        {
          name: t('assessment.judged'),
          value: format.number(evaluated),
          note: t('assessment.ofTotal', { total }),
        },
        {
          name: t('assessment.clauses'),
          value: format.number(total),
          note: by === catalogue.id ? say(catalogue.title) : by,
        },
      ]}
    />
  );
}
