import { addDays } from '@seatwise/calendar';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyFrame } from '../../api/use-my-schedule.ts';
import { useAsk, useRequests } from '../../api/use-requests.ts';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel, Panels } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { startDay } from './dates.ts';
import styles from './my.module.css';
import { OwnRequests } from './requests-view.tsx';
import { TextField } from './text-field.tsx';
import { useMyWords } from './use-my.ts';

/** Days and shift classes that somebody would like, and how far that was granted. */
export function WishesView({ frame, person }: { frame: MyFrame; person: string }) {
  const { t } = useTranslation();
  const requests = useRequests(person).data ?? [];
  return (
    <Panels columns={2}>
      <AskWish frame={frame} person={person} />
      <Panel title={t('my.mine')} flush>
        <OwnRequests
          requests={requests.filter(({ person: asker, content }) => asker === person && content.kind === 'preference')}
          frame={frame}
          person={person}
          empty={t('my.wishNone')}
        />
      </Panel>
    </Panels>
  );
}

function AskWish({ frame, person }: { frame: MyFrame; person: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMyWords(frame);
  const ask = useAsk(person);
  const first = startDay(undefined, frame);
  const [wish, setWish] = useState('off');
  const [weekdays, setWeekdays] = useState<readonly number[]>([5, 6]);
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(addDays(first, 27));
  const [reason, setReason] = useState('');
  const toggle = (day: number) =>
    setWeekdays(weekdays.includes(day) ? weekdays.filter((one) => one !== day) : [...weekdays, day].sort());
  const ready = weekdays.length > 0 && from !== '' && from <= to;
  return (
    <Panel title={t('my.askWish')}>
      <div className={styles.stack}>
        <div className={styles.form}>
          <Select
            label={t('my.wish')}
            value={wish}
            options={['off', 'work', ...frame.classes.map(({ id }) => id)].map((value) => ({
              value,
              label: words.wish(value),
            }))}
            onChange={setWish}
          />
        </div>
        <fieldset className={styles.weekdays}>
          <legend>{t('my.weekdays')}</legend>
          {Array.from({ length: 7 }, (_, day) => (
            <label key={format.weekdayOf(day)}>
              <input type="checkbox" checked={weekdays.includes(day)} onChange={() => toggle(day)} />
              {format.weekdayOf(day)}
            </label>
          ))}
        </fieldset>
        <div className={styles.form}>
          <TextField label={t('my.from')} type="date" value={from} onChange={setFrom} />
          <TextField label={t('my.to')} type="date" value={to} onChange={setTo} />
        </div>
        <div className={styles.form}>
          <TextField label={t('my.reason')} value={reason} onChange={setReason} wide />
          <Button
            look="primary"
            disabled={!ready || ask.isPending}
            onClick={() => ask.mutate({ content: { kind: 'preference', from, to, weekdays, wish }, reason })}
          >
            {t('my.send')}
          </Button>
        </div>
        {ask.error && <ErrorBox error={ask.error} />}
        {ask.data && (
          <Notice tone="good" role="status">
            {t('my.sent', { id: ask.data.id })}
          </Notice>
        )}
      </div>
    </Panel>
  );
}
