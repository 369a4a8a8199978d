import type { Score } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { usePoints } from '../../format/use-points.ts';
import { KeyFigures } from '../../parts/key-figures.tsx';

export function ScoreFigures({ score: { result, points, evaluated, total, catalogue } }: { score: Wire<Score> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const say = usePoints();
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
          value: result ? say(result.total) : t('assessment.noResult'),
          note: result?.band ? `${verdict} · ${t('assessment.band', { band: result.band })}` : verdict,
        },
        { name: t('assessment.points'), value: say(points) },
        {
          name: t('assessment.judged'),
          value: format.number(evaluated),
          note: t('assessment.ofTotal', { total }),
        },
        { name: t('assessment.clauses'), value: format.number(total), note: catalogue },
      ]}
    />
  );
}
