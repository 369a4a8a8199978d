import type { Shift } from '@seatwise/core';
import { paidMinutesOf, partsOf, recodePlaced, removePlaced } from '@seatwise/schedule/editing';
import { useTranslation } from 'react-i18next';
import { useQueueName } from '../../api/use-center.ts';
import type { ScheduleDraft } from '../../api/use-schedule-draft.ts';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ActivitySelect, placeable } from './activity-select.tsx';
import { CopyShift } from './copy-shift.tsx';
import type { DayEditing } from './day-editing.ts';
import { withPlacedTime, withTime } from './edit-times.ts';
import type { GanttRow } from './gantt/gantt-row.ts';
import { PlaceActivity } from './place-activity.tsx';
import styles from './shift-panel.module.css';
import { TimeField } from './time-field.tsx';

/** The shift that is chosen: times, activities, broken rules, and what can be done with it. */
export function ShiftPanel({
  rows,
  editing,
  draft,
}: {
  rows: readonly GanttRow[];
  editing: DayEditing;
  draft: ScheduleDraft;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const skillName = useQueueName();
  const { selection, grid, locked, words } = editing;
  const row = rows.find(({ key }) => key === selection?.row);
  const shift = row?.shifts.find(({ id }) => id === selection?.shift);
  if (!row || !shift)
    return (
      <Panel
        title={row ? row.name : t('gantt.shift')}
        tools={
          row && (
            <Button disabled={locked} onClick={() => editing.add(row, null)}>
              {t('gantt.addShift')}
            </Button>
          )
        }
      >
        <p className={styles.none}>{t(row ? 'gantt.noShift' : 'gantt.nothingChosen')}</p>
      </Panel>
    );
  const { filler, placed } = partsOf(shift);
  const put = (next: Shift | null, act: 'move' | 'place') =>
    next && editing.apply({ put: [next], remove: [] }, act, next);
  const span = `${words.time(shift.start)}–${words.time(shift.end)}`;
  return (
    <Panel
      title={row.name}
      note={`${format.day(shift.date)} · ${span} · ${skillName(shift.skill)} · ${t('gantt.paid', { hours: format.number(paidMinutesOf(shift) / 60, 2) })}`}
      tools={
        <>
          <Button disabled={locked} onClick={() => editing.split(shift)}>
            {t('gantt.split')}
          </Button>
          <Button disabled={locked} onClick={() => editing.apply({ put: [], remove: [shift.id] }, 'remove', shift)}>
            {t('gantt.removeShift')}
          </Button>
        </>
      }
    >
      {row.broken !== null && <p className={styles.rules}>! {row.broken}</p>}
      <div className={styles.panel} key={shift.id}>
        <fieldset className={styles.group}>
          <legend>{t('gantt.activity')}</legend>
          <div className={styles.line}>
            <span>{words.name(filler.activity)}</span>
            {(['start', 'end'] as const).map((edge) => (
              <TimeField
                key={edge}
                label={t(edge === 'start' ? 'gantt.from' : 'gantt.to')}
                value={words.time(shift[edge])}
                disabled={locked}
                onTake={(minutes) => put(withTime(grid, shift, edge, minutes, words.time), 'move')}
              />
            ))}
          </div>
          {placed.map((one, i) => {
            const name = words.name(one.activity);
            return (
              <div className={styles.line} key={one.start}>
                <ActivitySelect
                  label={t('gantt.activityOf', { number: i + 1 })}
                  value={one.activity}
                  codes={placeable(draft.activityCodes, filler.activity)}
                  words={words}
                  disabled={locked}
                  onTake={(kind) => put(recodePlaced(shift, i, kind), 'place')}
                />
                {(['start', 'end'] as const).map((edge) => (
                  <TimeField
                    key={edge}
                    label={t(edge === 'start' ? 'gantt.fromOf' : 'gantt.toOf', { what: name })}
                    value={words.time(one[edge])}
                    disabled={locked}
                    onTake={(minutes) => put(withPlacedTime(grid, shift, i, edge, minutes, words.time), 'place')}
                  />
                ))}
                <Button
                  look="quiet"
                  disabled={locked}
                  aria-label={t('gantt.removeOf', { what: name })}
                  onClick={() => put(removePlaced(shift, i), 'place')}
                >
                  {t('gantt.remove')}
                </Button>
              </div>
            );
          })}
        </fieldset>
        <div>
          <PlaceActivity shift={shift} editing={editing} codes={placeable(draft.activityCodes, filler.activity)} />
          <CopyShift shift={shift} editing={editing} draft={draft} />
        </div>
      </div>
    </Panel>
  );
}
