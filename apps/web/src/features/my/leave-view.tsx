import { LEAVE_PARTS, type ShiftRequestContent } from '@seatwise/schedule/editing';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LeaveBalance, type MyFrame, useLeaveBalances } from '../../api/use-my-schedule.ts';
import { useAsk, useRequests, useVerdict } from '../../api/use-requests.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel, Panels } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { startDay } from './dates.ts';
import { type LeaveTimes, minutesOfTimes } from './leave-times.ts';
import styles from './my.module.css';
import { OwnRequests } from './requests-view.tsx';
import { TextField } from './text-field.tsx';
import { useMyWords } from './use-my.ts';
import { VerdictView } from './verdict-view.tsx';

/** Leave: what is left of it, asking for some with its effect told beforehand, and what was asked for. */
export function LeaveView({ frame, person }: { frame: MyFrame; person: string }) {
  const { t } = useTranslation();
  const { search } = usePageSearch();
  const day = startDay(search.day, frame);
  const balances = useLeaveBalances(person, day).data ?? [];
  const requests = useRequests(person).data ?? [];
  return (
    <Panels columns={2}>
      <div className={styles.stack}>
        <Panel title={t('my.balances')} note={day}>
          <Balances balances={balances} frame={frame} />
        </Panel>
        <AskLeave frame={frame} person={person} day={day} />
      </div>
      <Panel title={t('my.mine')} flush>
        <OwnRequests
          requests={requests.filter(({ person: asker, content }) => asker === person && content.kind === 'time_off')}
          frame={frame}
          person={person}
          empty={t('my.leaveNone')}
        />
      </Panel>
    </Panels>
  );
}

function Balances({ balances, frame }: { balances: readonly LeaveBalance[]; frame: MyFrame }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMyWords(frame);
  if (balances.length === 0) return <p className={styles.muted}>{t('my.balancesNone')}</p>;
  return (
    <dl className={styles.balances}>
      {balances.map(({ code, granted, accrued, used, planned, left }) => (
        <div key={code}>
          <dt>{words.code(code)}</dt>
          <dd className={styles.figure}>
            {t('my.hours', { hours: format.number(left - planned, 1) })} <span>{t('my.balanceLeft')}</span>
          </dd>
          <dd className={styles.muted}>
            {t('my.balanceNote', {
              granted: format.number(granted + accrued, 1),
              used: format.number(used, 1),
              planned: format.number(planned, 1),
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function AskLeave({ frame, person, day }: { frame: MyFrame; person: string; day: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMyWords(frame);
  const ask = useAsk(person);
  const leave = frame.leaveCodes.filter(({ kind }) => kind === 'leave');
  const codes = leave.length > 0 ? leave : frame.leaveCodes;
  const [code, setCode] = useState(codes[0]?.id ?? '');
  const [from, setFrom] = useState(day);
  const [to, setTo] = useState(day);
  const [part, setPart] = useState<(typeof LEAVE_PARTS)[number]>('day');
  const [times, setTimes] = useState<LeaveTimes>({ since: '', until: '' });
  const [reason, setReason] = useState('');
  const hours = part === 'hours' ? minutesOfTimes(times) : {};
  const whole = from !== '' && to !== '' && from <= to && code !== '';
  const content: ShiftRequestContent | null =
    whole && hours ? { kind: 'time_off', code, from, to, part, ...hours } : null;
  const { data: verdict, error } = useVerdict(person, content);
  const tooMuch = verdict && verdict.left !== null && verdict.hours !== null && verdict.hours > verdict.left;
  const told = {
    hours: format.number(verdict?.hours, 1),
    left: format.number(verdict?.left, 1),
  };
  return (
    <Panel title={t('my.askLeave')}>
      <div className={styles.stack}>
        <div className={styles.form}>
          <Select
            label={t('my.code')}
            value={code}
            options={codes.map(({ id }) => ({ value: id, label: words.code(id) }))}
            onChange={setCode}
          />
          <Select
            label={t('my.part')}
            value={part}
            options={LEAVE_PARTS.map((value) => ({ value, label: t(`my.parts.${value}`) }))}
            onChange={setPart}
          />
          <TextField
            label={t('my.from')}
            type="date"
            value={from}
            onChange={(next) => {
              setFrom(next);
              if (to < next) setTo(next);
            }}
          />
          <TextField label={t('my.to')} type="date" value={to} onChange={setTo} />
          {part === 'hours' && (
            <>
              <TextField
                label={t('my.sinceTime')}
                type="time"
                value={times.since}
                onChange={(since) => setTimes({ ...times, since })}
              />
              <TextField
                label={t('my.untilTime')}
                type="time"
                value={times.until}
                onChange={(until) => setTimes({ ...times, until })}
              />
            </>
          )}
        </div>
        {content && error && <ErrorBox error={error} />}
        {content && verdict && (
          <div className={styles.stack} role="status">
            {tooMuch ? (
              <Badge tone="danger" glyph="✕">
                {t('my.tooMuch', told)}
              </Badge>
            ) : (
              <p>
                {`${t('my.takesHours', told)} · ${
                  verdict.left === null
                    ? t('my.noBalance')
                    : t('my.leftAfter', { left: format.number(verdict.left - (verdict.hours ?? 0), 1) })
                }`}
              </p>
            )}
            <VerdictView verdict={verdict} frame={frame} />
          </div>
        )}
        <div className={styles.form}>
          <TextField label={t('my.reason')} value={reason} onChange={setReason} wide />
          <Button
            look="primary"
            disabled={!content || !verdict?.allowed || ask.isPending}
            onClick={() => content && ask.mutate({ content, reason }, { onSuccess: () => setReason('') })}
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
