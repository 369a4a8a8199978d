import type { Score } from '@seatwise/core';
import type { Catalogue } from '../../api/use-catalogue.ts';
import type { Wire } from '../../api/wire.ts';
import { Panels } from '../../parts/panel.tsx';
import { DimensionRadar } from './dimension-radar.tsx';
import { DimensionTable } from './dimension-table.tsx';
import { ModuleTable } from './module-table.tsx';
import { PeerTable } from './peer-table.tsx';
import { ScoreHistory } from './score-history.tsx';
import { ScoreScale } from './score-scale.tsx';
import { WaterfallPanel } from './waterfall-panel.tsx';
import { WhatIfPoints } from './what-if-points.tsx';

/** The total, how it came about, and what would raise it. */
export function ScoreView({ score, catalogue }: { score: Wire<Score>; catalogue: Catalogue }) {
  return (
    <>
      <Panels>
        <ScoreScale score={score} catalogue={catalogue} />
        <WaterfallPanel score={score} catalogue={catalogue} />
      </Panels>
      <Panels columns={2}>
        <DimensionRadar score={score} />
        <DimensionTable score={score} />
      </Panels>
      <Panels>
        <ModuleTable score={score} catalogue={catalogue} />
        <WhatIfPoints catalogue={catalogue} />
        <ScoreHistory maximum={catalogue.profile?.maximum ?? 100_000} />
        <PeerTable />
      </Panels>
    </>
  );
}
