import type { Shift } from '@seatwise/core';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftEditor } from '../../api/use-draft-editor.ts';
import type { ScheduleDraft } from '../../api/use-schedule-draft.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { isFound, latinSound, type Named, needsSounds } from '../../format/name-sounds.ts';
import { useNameSounds } from '../../format/use-name-sounds.ts';
import { addUp } from '../../grid/by-day.ts';
import { Panel } from '../../parts/panel.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { useDayEditing } from './day-editing.ts';
import { dayRows, inOrder, readingOrder } from './day-rows.ts';
import { DayTable } from './day-table.tsx';
import { STEPS, type Step, ZOOMS, type Zoom } from './gantt/axis.ts';
import styles from './gantt/gantt.module.css';
import { Gantt } from './gantt/gantt.tsx';
import type { Selection } from './gantt/gantt-row.ts';
import { KeyHelp } from './key-help.tsx';
import { Legend } from './legend.tsx';
import { rulesAt } from './rules-at.ts';
import { ShiftPanel } from './shift-panel.tsx';
import { useSteadyOrder } from './use-steady-order.ts';

const ZOOM_NAMES = { 24: 'narrow', 56: 'medium', 112: 'wide' } as const;

/** A choice from elsewhere on the page; `times` makes the same one again another. */
export interface Wanted extends Selection {
  readonly times: number;
}

/** A day of the draft as a board or as a table, and the shift that is chosen in it. */
export function DayView({
  draft,
  editor,
  day,
  coverage,
  wanted,
}: {
  draft: ScheduleDraft;
  editor: DraftEditor;
  day: number;
  /** Of the skills in view, with gestures that are not saved yet. */
  coverage: ScheduleDraft['coverage'];
  wanted: Wanted | null;
}) {
  const { t } = useTranslation();
  const { search, change } = usePageSearch();
  const [zoom, setZoom] = useState<Zoom>(() => (matchMedia('(max-width: 640px)').matches ? 24 : 56));
  const [step, setStep] = useState<Step>(15);
  const [selection, choose] = useState<Selection | null>(null);
  const editing = useDayEditing(draft, editor, day, [selection, choose]);
  useEffect(() => {
    if (wanted) choose(wanted);
  }, [wanted]);
  const { grid, agents, named, violations } = draft;
  const date = grid.days[day] ?? '';
  const skill = search.skill ?? null;
  const { team = null, find = '' } = search;
  const asTable = search.scope === 'table';

  const sounds = useNameSounds(needsSounds(find));
  // biome-ignore lint/correctness/useExhaustiveDependencies: words of rules change with the language, as those of the board
  const made = useMemo(() => {
    const filter = { team, skill, isFound: (one: Named) => isFound(one, find, sounds ?? latinSound) };
    return dayRows({ named, agents, violations }, editor.shifts, date, filter, editing.rulesOf);
  }, [named, agents, violations, editor.shifts, date, team, skill, find, sounds, editing.words]);
  const filtered = [draft.basedOn.id, date, team, skill, find, sounds !== null].join(' ');
  const order = useSteadyOrder(filtered, () => readingOrder(made));
  const rows = useMemo(() => inOrder(made, order), [made, order]);
  const required = useMemo(() => addUp(coverage.map((one) => one.required)).map((people) => people ?? 0), [coverage]);
  const scheduled = useMemo(() => addUp(coverage.map((one) => one.scheduled)).map((people) => people ?? 0), [coverage]);
  const counts = useMemo(() => {
    const skills = new Set(coverage.map((one) => one.skill));
    return (shift: Shift) => skills.has(shift.skill);
  }, [coverage]);

  const { limits } = draft;
  const check = useMemo(() => rulesAt({ agents, limits }, editor.shifts), [agents, limits, editor.shifts]);

  const view = useRef<HTMLDivElement>(null);
  const turned = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the board and the table hand the focus on when one replaces the other
  useEffect(() => {
    if (turned.current) view.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    turned.current = false;
  }, [asTable]);
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.target as HTMLElement).closest('input, select, textarea')) return;
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey) {
      const redo = key === 'y' || (key === 'z' && event.shiftKey);
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if ((redo ? draft.redo : draft.undo) !== null) editor.act(redo ? 'redo' : 'undo');
    } else if (key === 't' && !event.altKey) {
      turned.current = true;
      change({ scope: asTable ? undefined : 'table' });
    }
  };
  const shifts = rows.reduce((sum, row) => sum + row.shifts.length, 0);
  const people = rows.filter((row) => row.shifts.length > 0).length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the board and the table inside
    <div ref={view} className={styles.view} onKeyDown={onKeyDown}>
      <Panel
        title={t('schedule.gantt')}
        note={t('schedule.ganttNote', { shifts, agents: people })}
        tools={
          <>
            {!asTable && (
              <>
                <Segmented
                  label={t('gantt.step')}
                  value={String(step)}
                  options={STEPS.map((minutes) => ({ value: String(minutes), label: t('gantt.minutes', { minutes }) }))}
                  onChange={(value) => setStep(Number(value) as Step)}
                />
                <Segmented
                  label={t('gantt.zoom')}
                  value={String(zoom)}
                  options={ZOOMS.map((width) => ({
                    value: String(width),
                    label: t(`gantt.zooms.${ZOOM_NAMES[width]}`),
                  }))}
                  onChange={(value) => setZoom(Number(value) as Zoom)}
                />
              </>
            )}
            <Segmented
              label={t('gantt.form')}
              value={asTable ? 'table' : 'board'}
              options={(['board', 'table'] as const).map((value) => ({ value, label: t(`gantt.forms.${value}`) }))}
              onChange={(value) => change({ scope: value === 'table' ? value : undefined })}
            />
          </>
        }
        flush
      >
        {rows.length === 0 ? (
          <p className={styles.none}>{t(find === '' ? 'schedule.noShifts' : 'gantt.nobody')}</p>
        ) : asTable ? (
          <DayTable rows={rows} editing={editing} draft={draft} />
        ) : (
          <Gantt
            grid={grid}
            day={day}
            rows={rows}
            required={required}
            scheduled={scheduled}
            counts={counts}
            rulesAt={check}
            words={editing.words}
            zoom={zoom}
            step={step}
            locked={editing.locked}
            selection={selection}
            focus={wanted?.times ?? 0}
            onChoose={editing.choose}
            onChange={editing.apply}
            onAdd={editing.add}
            onCopy={editing.copy}
            onPaste={editing.paste}
            onSplit={editing.split}
          />
        )}
        <div className={styles.foot}>
          <Legend rows={rows} words={editing.words} />
          <KeyHelp />
        </div>
      </Panel>
      <ShiftPanel rows={rows} editing={editing} draft={draft} />
    </div>
  );
}
