import type { ShiftRequestAct } from '@seatwise/schedule/editing';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyFrame } from '../../api/use-my-schedule.ts';
import { type ShiftRequest, useActOnRequest, useKeptVerdict } from '../../api/use-requests.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge, type Tone } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import styles from './request-card.module.css';
import { TextField } from './text-field.tsx';
import { useMyWords } from './use-my.ts';
import { VerdictView } from './verdict-view.tsx';

const LOOK: Readonly<Record<ShiftRequest['state'], { readonly tone: Tone; readonly glyph: string }>> = {
  open: { tone: 'info', glyph: '○' },
  accepted: { tone: 'accent', glyph: '◐' },
  approved: { tone: 'good', glyph: '✓' },
  refused: { tone: 'danger', glyph: '✕' },
  withdrawn: { tone: 'quiet', glyph: '–' },
};

/** A request: what is asked, where it stands, what was done, and what `person` may do about it. */
export function RequestCard({
  request,
  frame,
  person,
  acts,
  judged = false,
  note,
}: {
  request: ShiftRequest;
  frame: MyFrame;
  /** In whose name something is done. */
  person: string;
  acts: readonly ShiftRequestAct[];
  /** Shows what it would do by the schedule as it is now. */
  judged?: boolean;
  note?: ReactNode;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMyWords(frame);
  const act = useActOnRequest(person);
  const [reason, setReason] = useState('');
  const { id, state, steps, content, share } = request;
  const called = (who: string) => (frame.agents.some((agent) => agent.id === who) ? words.person(who) : who);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <strong>{t(`my.kinds.${content.kind}`)}</strong>
        <Badge {...LOOK[state]}>{t(`my.states.${state}`)}</Badge>
        <span className={styles.id}>{id}</span>
      </div>
      <p className={styles.text}>{words.content(request)}</p>
      {share && share.days > 0 && <p className={styles.muted}>{t('my.granted', { ...share })}</p>}
      {judged && <KeptVerdict id={id} frame={frame} />}
      {note && <p className={styles.muted}>{note}</p>}
      <details>
        <summary>{t('my.history', { id })}</summary>
        <ol className={styles.steps}>
          {steps.map(({ act: done, by, at, reason: why }) => (
            <li key={`${at} ${done}`}>
              <span>{format.moment(at, frame.zone)}</span>
              {` ${called(by)} ${t(`my.acts.${done}`)}${why === '' ? '' : ` · ${why}`}`}
            </li>
          ))}
        </ol>
      </details>
      {act.error && <ErrorBox error={act.error} />}
      {acts.length > 0 && (
        <div className={styles.acts}>
          <TextField label={t('my.reason')} value={reason} onChange={setReason} />
          {acts.map((one, i) => (
            <Button
              key={one}
              look={i === 0 && one !== 'withdraw' ? 'primary' : 'plain'}
              aria-label={t('my.actOn', { act: t(`my.doAct.${one}`), id })}
              disabled={act.isPending || person === ''}
              onClick={() => act.mutate({ request, act: one, reason })}
            >
              {t(`my.doAct.${one}`)}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

function KeptVerdict({ id, frame }: { id: string; frame: MyFrame }) {
  const { data, error } = useKeptVerdict(id);
  if (error) return <ErrorBox error={error} />;
  return data ? <VerdictView verdict={data} frame={frame} /> : null;
}
