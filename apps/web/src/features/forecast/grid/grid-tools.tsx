import type { EditFact } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../parts/button.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Segmented } from '../../../parts/segmented.tsx';
import type { UndoStack } from '../../../parts/sheet/undo.ts';
import type { DraftStep } from './draft.ts';
import { redoDraft, undoDraft } from './draft-store.ts';
import type { GridGrain } from './grid-layout.ts';

/** What the sheet shows, by which grain, and the way back and forth through what is not saved. */
export function GridTools({
  fact,
  onFact,
  grains,
  grain,
  onGrain,
  steps,
}: {
  fact: EditFact;
  onFact: (fact: EditFact) => void;
  grains: readonly GridGrain[];
  grain: GridGrain;
  onGrain: (grain: string) => void;
  steps: UndoStack<DraftStep>;
}) {
  const { t } = useTranslation();
  const grainWord = (one: GridGrain) =>
    typeof one === 'number' ? t('forecastGrid.minutes', { minutes: one }) : t(`forecastGrid.by.${one}`);
  return (
    <>
      <Segmented
        label={t('forecastGrid.fact')}
        value={fact}
        options={[
          { value: 'offered', label: t('forecastGrid.facts.offered') },
          { value: 'aht', label: t('forecastGrid.facts.aht') },
        ]}
        onChange={onFact}
      />
      <Segmented
        label={t('forecastGrid.grain')}
        value={String(grain)}
        options={grains.map((one) => ({ value: String(one), label: grainWord(one) }))}
        onChange={onGrain}
      />
      <Button disabled={steps.done.length === 0} onClick={undoDraft}>
        <Icon name="undo" />
        {t('forecastGrid.undo')}
      </Button>
      <Button disabled={steps.undone.length === 0} onClick={redoDraft}>
        {t('forecastGrid.redo')}
      </Button>
    </>
  );
}
