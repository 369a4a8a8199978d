import type { Score } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../api/use-catalogue.ts';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { usePoints } from '../../format/use-points.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PointRangeBar } from '../../parts/point-range-bar.tsx';
import { useLanguage } from '../../words/languages.ts';

/** Points by module; a module without clauses says so. */
export function ModuleTable({ score, catalogue }: { score: Wire<Score>; catalogue: Catalogue }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { say } = useLanguage();
  const points = usePoints();
  const bound = Math.max(1, ...score.modules.flatMap(({ points }) => [Math.abs(points.low), Math.abs(points.high)]));
  const byCode = new Map(score.modules.map((module) => [module.module, module]));
  return (
    <Panel title={t('assessment.modules')} flush>
      <DataTable
        label={t('assessment.modules')}
        saveAs="modules"
        rows={catalogue.modules.map(({ code, title }) => ({ code, title, score: byCode.get(code) }))}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'module',
            head: t('assessment.module'),
            rowHead: true,
            cell: ({ code, title }) => `${code} ${say(title)}`,
          },
          {
            key: 'clauses',
            head: t('assessment.evaluated'),
            align: 'end',
            cell: ({ score: held }) =>
              held && held.clauses > 0
                ? `${format.number(held.evaluated)} / ${format.number(held.clauses)}`
                : t('assessment.noClauses'),
          },
          {
            key: 'points',
            head: t('assessment.points'),
            align: 'end',
            cell: ({ score: held }) => (held?.clauses ? points(held.points) : '–'),
          },
          {
            key: 'bar',
            head: <span data-hidden-visually>{`${t('assessment.low')} – ${t('assessment.high')}`}</span>,
            cell: ({ score: held }) => held && held.clauses > 0 && <PointRangeBar range={held.points} bound={bound} />,
          },
        ]}
      />
    </Panel>
  );
}
