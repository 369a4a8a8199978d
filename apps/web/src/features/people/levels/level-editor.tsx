import { useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LevelEdit } from '../../../api/use-records.ts';
import { Sheet } from '../../../parts/sheet/sheet.tsx';
import type { TableProps } from '../table-props.ts';
import { useNames } from '../use-names.ts';
import { isLevel, levelMarks, levelValues, stepOf } from './level-draft.ts';
import { LevelSave } from './level-save.tsx';
import styles from './levels.module.css';
import { useLevelDraft } from './use-level-draft.ts';

const WIDTHS = { rowHead: 160, column: 104, pinned: 0 };
const showLevel = String;

/** Who can do what as a sheet to write levels into, a row a person, a column a skill; all of it is saved at once. */
export function LevelEditor({ people, agents }: Pick<TableProps, 'people' | 'agents'>) {
  const { t } = useTranslation();
  const names = useNames(people);
  const draft = useLevelDraft();
  const reasonField = useRef<HTMLDivElement>(null);
  const { skills } = people;
  const { edits } = draft;
  const table = useMemo(() => ({ agents, skills }), [agents, skills]);
  const values = useMemo(() => levelValues(table, edits), [table, edits]);
  const marks = useMemo(() => levelMarks(table, edits), [table, edits]);
  const rowHead = useCallback((row: number) => agents[row]?.value.name || agents[row]?.id || '', [agents]);
  const nameOf = ({ agent, skill }: Pick<LevelEdit, 'agent' | 'skill'>) =>
    `${names.agent(agent)} ${agent} · ${names.skill(skill)}`;
  if (agents.length === 0 || skills.length === 0) return <p className={styles.none}>{t('people.noneFound')}</p>;
  return (
    <>
      <Sheet
        label={t('people.levels.title')}
        rows={agents.length}
        columns={skills.length}
        values={values}
        marks={marks}
        format={showLevel}
        corner={t('people.fields.person')}
        rowHead={rowHead}
        columnHead={(column) => skills[column]?.name ?? ''}
        cellName={(row, column) => nameOf({ agent: agents[row]?.id ?? '', skill: skills[column]?.id ?? '' })}
        widths={WIDTHS}
        height={640}
        blank={Number.NaN}
        fits={isLevel}
        enterWrites
        unsaved={edits.length}
        onChange={(change) => draft.push(stepOf(change, table))}
        onUndo={draft.undo}
        onRedo={draft.redo}
        onSave={() => reasonField.current?.querySelector('input')?.focus()}
      />
      <div className={styles.foot}>
        <p className={styles.help}>{t('people.levels.help')}</p>
        <LevelSave draft={draft} day={people.day} nameOf={nameOf} reasonField={reasonField} />
      </div>
    </>
  );
}
