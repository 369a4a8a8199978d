import { useTranslation } from 'react-i18next';
import { type LevelEdit, useAgents } from '../../../api/use-records.ts';
import { Differences } from '../../../form/differences.tsx';
import { overStored, staleEdits } from './level-draft.ts';

/** Levels that another set since they were seen, beside what was about to be saved, and a choice between the two. */
export function LevelConflict({
  edits,
  day,
  nameOf,
  onMine,
  onTheirs,
}: {
  edits: readonly LevelEdit[];
  /** From which the levels shall hold. */
  day: string;
  nameOf: (edit: LevelEdit) => string;
  /** Saves the edits as made over what is stored now. */
  onMine: (edits: readonly LevelEdit[]) => void;
  /** Leaves out the edits of cells that another has set. */
  onTheirs: (stale: readonly LevelEdit[]) => void;
}) {
  const { t } = useTranslation();
  const { data: agents, isFetching } = useAgents(day);
  const reading = !agents || isFetching;
  const stale = reading ? [] : staleEdits(edits, agents);
  const textOf = (level: number | null) => (level === null ? t('forms.noSkill') : String(level));
  return (
    <Differences
      who={t(reading ? 'forms.conflictRead' : 'people.levels.conflict', { day })}
      rows={stale.map((edit) => ({
        label: nameOf(edit),
        seen: textOf(edit.seen),
        found: textOf(edit.found),
        mine: textOf(edit.level),
      }))}
      ready={!reading}
      over="keepMine"
      onTheirs={() => onTheirs(stale)}
      onMine={() => agents && onMine(overStored(edits, agents))}
    />
  );
}
