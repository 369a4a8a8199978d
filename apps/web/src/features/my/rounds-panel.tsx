import { addDays } from '@seatwise/calendar';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyFrame } from '../../api/use-my-schedule.ts';
import {
  type BidRound,
  type BidRounds,
  useAwardRound,
  useBidRounds,
  useOpenRound,
  useRequests,
} from '../../api/use-requests.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Panel } from '../../parts/panel.tsx';
import styles from './my.module.css';
import { TextField } from './text-field.tsx';
import { useMyWords } from './use-my.ts';

/** Biddings as a leader sees them: one is opened for a period, closed and awarded by seniority, points and time. */
export function RoundsPanel({ frame, leader }: { frame: MyFrame; leader: string }) {
  const { t } = useTranslation();
  const query = useBidRounds();
  return (
    <ArtefactGate query={query}>
      {(known) => (
        <Panel title={t('my.rounds')} note={t('my.order')}>
          <div className={styles.stack}>
            <OpenRound frame={frame} version={known.version} />
            {known.rounds.map((round) => (
              <LeaderRound key={round.id} round={round} known={known} frame={frame} leader={leader} />
            ))}
          </div>
        </Panel>
      )}
    </ArtefactGate>
  );
}

function OpenRound({ frame, version }: { frame: MyFrame; version: number }) {
  const { t } = useTranslation();
  const words = useMyWords(frame);
  const open = useOpenRound();
  const next = addDays(frame.last, 1);
  const [from, setFrom] = useState(next);
  const [to, setTo] = useState(addDays(next, 27));
  const [places, setPlaces] = useState<Readonly<Record<string, string>>>({});
  const lines = frame.classes.flatMap(({ id }) => {
    const count = Number((places[id] ?? '').normalize('NFKC'));
    return Number.isInteger(count) && count > 0 ? [{ id, places: count }] : [];
  });
  return (
    <>
      <div className={styles.form}>
        <TextField label={t('my.from')} type="date" value={from} onChange={setFrom} />
        <TextField label={t('my.to')} type="date" value={to} onChange={setTo} />
        {frame.classes.map(({ id }) => (
          <TextField
            key={id}
            label={t('my.placesOf', { name: words.className(id) })}
            value={places[id] ?? ''}
            onChange={(value) => setPlaces({ ...places, [id]: value })}
          />
        ))}
        <Button
          disabled={lines.length === 0 || from === '' || to < from || open.isPending}
          onClick={() => open.mutate({ from, to, lines, seen: version }, { onSuccess: () => setPlaces({}) })}
        >
          {t('my.openRound')}
        </Button>
      </div>
      {open.error && <ErrorBox error={open.error} />}
    </>
  );
}

function LeaderRound({
  round,
  known,
  frame,
  leader,
}: {
  round: BidRound;
  known: BidRounds;
  frame: MyFrame;
  leader: string;
}) {
  const { t } = useTranslation();
  const words = useMyWords(frame);
  const award = useAwardRound();
  const bids = (useRequests().data ?? []).filter(
    ({ content, state }) => content.kind === 'bid' && content.round === round.id && state === 'open',
  );
  return (
    <section className={styles.round} aria-label={round.id}>
      <p className={styles.roundHead}>
        <strong>{t('my.round', { id: round.id, from: round.from, to: round.to })}</strong>
        <span className={styles.muted}>
          {round.lines.map(({ id, places }) => `${words.className(id)} ${places}`).join(' · ')}
        </span>
      </p>
      {round.awards ? (
        <DataTable
          label={t('my.awards', { id: round.id })}
          saveAs={round.id}
          height={320}
          rows={round.awards}
          rowKey={({ person }) => person}
          columns={[
            { key: 'order', head: '#', align: 'end', cell: ({ order }) => order },
            { key: 'person', head: t('my.person'), rowHead: true, cell: ({ person }) => words.person(person) },
            { key: 'line', head: t('my.line'), cell: ({ line }) => (line === null ? '–' : words.className(line)) },
            { key: 'rank', head: t('my.rank'), align: 'end', cell: ({ rank }) => rank ?? '–' },
            { key: 'by', head: t('my.decidedBy'), cell: ({ by }) => (by === null ? '–' : t(`my.by.${by}`)) },
          ]}
        />
      ) : (
        <div className={styles.form}>
          <p className={styles.muted}>{t('my.bids', { count: bids.length })}</p>
          <Button
            disabled={leader === '' || award.isPending}
            onClick={() => award.mutate({ id: round.id, seen: known.version, person: leader })}
          >
            {t('my.award')}
          </Button>
        </div>
      )}
      {award.error && <ErrorBox error={award.error} />}
    </section>
  );
}
