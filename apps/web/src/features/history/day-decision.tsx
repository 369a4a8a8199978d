import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type HistoryMark, useCleanedDay, useDecide, useDecisions } from '../../api/use-history-marks.ts';
import { useAuthor } from '../../app/use-author.ts';
import { useSettled } from '../../app/use-settled.ts';
import { useFormat } from '../../format/use-format.ts';
import { sumOf } from '../../grid/by-day.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PlanAgain } from '../../parts/plan-again.tsx';
import { DayCurve } from './day-curve.tsx';
import styles from './day-decision.module.css';
import { DecisionFields } from './decision-fields.tsx';
import { DecisionLog } from './decision-log.tsx';
import { decisionOf, firstDraft, inForce } from './draft.ts';
import { MarkReasons } from './mark-reasons.tsx';

/** One day: why it stands out, before and after, what is decided on it, and a decision that shows its effect before it is made. */
export function DayDecision({
  queue,
  date,
  marks,
  minutes,
  next,
  onChoose,
}: {
  queue: string;
  date: string;
  /** Those of the day. */
  marks: readonly HistoryMark[];
  /** Length of an interval. */
  minutes: number;
  /** The next day that waits for a decision. */
  next: string | null;
  onChoose: (day: string) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const [draft, setDraft] = useState(() => firstDraft(marks.find(({ kind }) => kind !== null)));
  const [touched, setTouched] = useState(false);
  const [reason, setReason] = useState('');
  const [author, setAuthor] = useAuthor();
  const decide = useDecide();
  const known = useDecisions().data;
  const stored = useCleanedDay(queue, date, null);
  const rested = useSettled(touched ? draft : null);
  const trial = touched ? rested : null;
  // Reason and author change nothing in the curve.
  const tried = trial && decisionOf(trial, { queue, date }, { reason: '…', author: '…' });
  const preview = useCleanedDay(queue, date, tried);
  const decision = decisionOf(draft, { queue, date }, { reason, author });
  const own = known?.decisions.filter((one) => one.queue === queue && one.date === date) ?? [];
  const [newest] = inForce(own);
  const day = preview.data ?? stored.data;
  const learned = (column: readonly (number | null)[] | undefined) => {
    const sum = column && sumOf(column);
    return sum === null || sum === undefined ? t('decisions.nothing') : format.number(sum);
  };
  const save = (made: typeof decision) => {
    if (!known || !made) return;
    decide.mutate(
      { known, decision: made },
      {
        onSuccess: () => {
          setReason('');
          setTouched(false);
        },
      },
    );
  };
  const withdrawn = newest && {
    ...newest,
    action: 'withdraw' as const,
    value: null,
    reason: reason.trim(),
    author: author.trim(),
  };
  return (
    <Panel
      title={t('decisions.day')}
      note={format.day(date)}
      tools={
        <Button look="quiet" disabled={next === null} onClick={() => next !== null && onChoose(next)}>
          {t('decisions.next')}
        </Button>
      }
    >
      <MarkReasons marks={marks} />
      {day ? (
        <DayCurve day={day} label={t('decisions.dayChart', { day: format.day(date) })} />
      ) : stored.error ? (
        <ErrorBox error={stored.error} />
      ) : (
        <Loading />
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save(decision);
        }}
      >
        <DecisionFields
          draft={draft}
          minutes={minutes}
          onChange={(next) => {
            setDraft(next);
            setTouched(true);
          }}
          reason={reason}
          onReason={setReason}
          author={author}
          onAuthor={setAuthor}
        />
        <p className={styles.effect} aria-live="polite">
          {tried && trial === draft && !preview.isPlaceholderData && preview.data
            ? t('decisions.dayTried', { after: learned(preview.data.after), stored: learned(stored.data?.after) })
            : t(`decisions.actionText.${draft.action}`)}
        </p>
        <div className={styles.actions}>
          <Button look="primary" type="submit" disabled={!known || decide.isPending}>
            {t('decisions.submit')}
          </Button>
          {withdrawn && (
            <Button
              disabled={decide.isPending}
              onClick={({ currentTarget }) => currentTarget.form?.reportValidity() && save(withdrawn)}
            >
              {t('decisions.withdraw')}
            </Button>
          )}
        </div>
        {decide.error && <ErrorBox error={decide.error} />}
        {decide.isSuccess && (
          <div className={styles.actions} role="status">
            <p>{t('decisions.planHint')}</p>
            <PlanAgain />
          </div>
        )}
      </form>
      <DecisionLog decisions={own} />
    </Panel>
  );
}
