import { addDays } from '@seatwise/calendar';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyFrame, TeamDay } from '../../api/use-my-schedule.ts';
import { useEnterAbsence } from '../../api/use-requests.ts';
import { instantOf } from '../../format/instant-of.ts';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Select } from '../../parts/select.tsx';
import styles from './my.module.css';
import { SheetDialog } from './sheet-dialog.tsx';
import { TextField } from './text-field.tsx';
import { useMyWords } from './use-my.ts';

/** Enters that somebody is away for a part of a day: of the whole shift unless said otherwise. */
export function AbsenceSheet({
  row,
  day,
  frame,
  leader,
  onClose,
}: {
  row: TeamDay['rows'][number];
  day: string;
  frame: MyFrame;
  leader: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMyWords(frame);
  const enter = useEnterAbsence();
  const [first, last] = [row.shifts[0], row.shifts.at(-1)];
  const codes = frame.leaveCodes;
  const [code, setCode] = useState((codes.find(({ id }) => id === 'sick') ?? codes[0])?.id ?? '');
  const [from, setFrom] = useState(first ? format.time(first.start, frame.zone) : '09:00');
  const [until, setUntil] = useState(last ? format.time(last.end, frame.zone) : '18:00');
  const [reason, setReason] = useState('');
  const save = () => {
    const start = instantOf(day, from, frame.zone);
    // A time not after the first lies on the next day, as late shifts end there.
    const end = instantOf(until <= from ? addDays(day, 1) : day, until, frame.zone);
    enter.mutate({
      agent: row.agent,
      start: new Date(start).toISOString(),
      end: new Date(end).toISOString(),
      absence: code,
      reason,
      approvedBy: leader,
    });
  };
  return (
    <SheetDialog title={t('my.absenceOf', { name: `${row.name} ${row.agent}` })} onClose={onClose}>
      {enter.data ? (
        <>
          <Notice tone="good" role="status">
            {t('my.absenceSaved', { name: row.name })}
          </Notice>
          <Button onClick={onClose}>{t('my.close')}</Button>
        </>
      ) : (
        <>
          {leader === '' && <Notice tone="info">{t('my.nameFirst')}</Notice>}
          <div className={styles.form}>
            <Select
              label={t('my.code')}
              value={code}
              options={codes.map(({ id }) => ({ value: id, label: words.code(id) }))}
              onChange={setCode}
            />
            <TextField label={t('my.since')} type="time" value={from} onChange={setFrom} />
            <TextField label={t('my.until')} type="time" value={until} onChange={setUntil} />
          </div>
          {enter.error && <ErrorBox error={enter.error} />}
          <div className={styles.sheetFoot}>
            <TextField label={t('my.reason')} value={reason} onChange={setReason} wide />
            <Button
              look="primary"
              disabled={leader === '' || reason.trim() === '' || from === '' || until === '' || enter.isPending}
              onClick={save}
            >
              {t('my.saveAbsence')}
            </Button>
          </div>
        </>
      )}
    </SheetDialog>
  );
}
