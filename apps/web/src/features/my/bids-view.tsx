import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyFrame } from '../../api/use-my-schedule.ts';
import { type BidRound, type ShiftRequest, useAsk, useBidRounds, useRequests } from '../../api/use-requests.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Panel, Panels } from '../../parts/panel.tsx';
import styles from './my.module.css';
import { OwnRequests } from './requests-view.tsx';
import { useMyWords } from './use-my.ts';

/** Biddings: the person's ranks while they are open, what came of them afterwards. */
export function BidsView({ frame, person }: { frame: MyFrame; person: string }) {
  const { t } = useTranslation();
  const rounds = useBidRounds();
  const bids = (useRequests(person).data ?? []).filter(
    ({ person: asker, content }) => asker === person && content.kind === 'bid',
  );
  return (
    <ArtefactGate query={rounds}>
      {({ rounds: known }) => (
        <Panels columns={2}>
          <Panel title={t('my.rounds')} note={t('my.order')} flush>
            {known.length === 0 ? (
              <p className={styles.empty}>{t('my.roundsNone')}</p>
            ) : (
              <ul>
                {known.map((round) => (
                  <Round key={round.id} round={round} bids={bids} frame={frame} person={person} />
                ))}
              </ul>
            )}
          </Panel>
          <Panel title={t('my.mine')} flush>
            <OwnRequests requests={bids} frame={frame} person={person} empty={t('my.mineNone')} />
          </Panel>
        </Panels>
      )}
    </ArtefactGate>
  );
}

function Round({
  round,
  bids,
  frame,
  person,
}: {
  round: BidRound;
  bids: readonly ShiftRequest[];
  frame: MyFrame;
  person: string;
}) {
  const { t } = useTranslation();
  const words = useMyWords(frame);
  const own = bids.find(
    ({ content, state }) => content.kind === 'bid' && content.round === round.id && state !== 'withdrawn',
  );
  const award = round.awards?.find((one) => one.person === person);
  return (
    <li className={styles.round}>
      <p className={styles.roundHead}>
        <strong>{t('my.round', { id: round.id, from: round.from, to: round.to })}</strong>
        {round.awards && <Badge tone="quiet">{t('my.closed')}</Badge>}
      </p>
      {own && own.content.kind === 'bid' && (
        <p>{t('my.bidSent', { ranks: own.content.ranks.map(words.className).join(' › ') })}</p>
      )}
      {award && (
        <p>
          {award.line === null
            ? t('my.lost', { order: award.order })
            : t('my.won', { order: award.order, line: words.className(award.line), rank: award.rank ?? 0 })}
        </p>
      )}
      {!round.awards && !own && <Ranks round={round} frame={frame} person={person} />}
    </li>
  );
}

function Ranks({ round, frame, person }: { round: BidRound; frame: MyFrame; person: string }) {
  const { t } = useTranslation();
  const words = useMyWords(frame);
  const ask = useAsk(person);
  const [ranks, setRanks] = useState(round.lines.map(({ id }) => id));
  const move = (at: number, by: number) => {
    const next = [...ranks];
    const [taken] = next.splice(at, 1);
    if (taken !== undefined) next.splice(at + by, 0, taken);
    setRanks(next);
  };
  const places = new Map(round.lines.map((line) => [line.id, line.places]));
  return (
    <>
      <ol className={styles.ranks} aria-label={t('my.rank')}>
        {ranks.map((id, i) => (
          <li key={id}>
            <span className={styles.rank}>{i + 1}</span>
            <span className={styles.grow}>
              {words.className(id)}{' '}
              <span className={styles.muted}>{t('my.places', { places: places.get(id) ?? 0 })}</span>
            </span>
            <Button
              aria-label={t('my.up', { name: words.className(id) })}
              disabled={i === 0}
              onClick={() => move(i, -1)}
            >
              <span aria-hidden="true">↑</span>
            </Button>
            <Button
              aria-label={t('my.down', { name: words.className(id) })}
              disabled={i === ranks.length - 1}
              onClick={() => move(i, 1)}
            >
              <span aria-hidden="true">↓</span>
            </Button>
          </li>
        ))}
      </ol>
      {ask.error && <ErrorBox error={ask.error} />}
      <Button
        look="primary"
        disabled={ask.isPending}
        onClick={() => ask.mutate({ content: { kind: 'bid', round: round.id, ranks }, reason: '' })}
      >
        {t('my.bid')}
      </Button>
    </>
  );
}
