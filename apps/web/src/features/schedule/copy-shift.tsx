import type { Shift } from '@seatwise/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScheduleDraft } from '../../api/use-schedule-draft.ts';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/select.tsx';
import type { DayEditing } from './day-editing.ts';
import styles from './shift-panel.module.css';

/** Copies a shift to another agent or another day. */
export function CopyShift({ shift, editing, draft }: { shift: Shift; editing: DayEditing; draft: ScheduleDraft }) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = draft.grid.days.filter((day) => !draft.locked.includes(day));
  const following = draft.grid.days[draft.grid.days.indexOf(shift.date) + 1] ?? shift.date;
  const [agent, setAgent] = useState(shift.agent ?? '');
  const [day, setDay] = useState(following);
  const taken = days.includes(day) ? day : (days[0] ?? '');
  return (
    <fieldset className={styles.group}>
      <legend>{t('gantt.copyTo')}</legend>
      <div className={styles.line}>
        {draft.named && (
          <Select
            label={t('schedule.who')}
            value={agent}
            options={draft.agents.map(({ id, name }) => ({ value: id, label: name === id ? id : `${name} ${id}` }))}
            onChange={setAgent}
          />
        )}
        <Select
          label={t('parts.day')}
          value={taken}
          options={days.map((one) => ({ value: one, label: format.day(one) }))}
          onChange={setDay}
        />
        <Button
          disabled={taken === ''}
          onClick={() => editing.copyTo(shift, draft.named ? agent || null : null, taken)}
        >
          {t('gantt.copy')}
        </Button>
      </div>
    </fieldset>
  );
}
