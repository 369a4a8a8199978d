import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useArtefact } from '../../api/use-artefact.ts';
import { useServiceGoal } from '../../api/use-settings.ts';
import { useFormat } from '../../format/use-format.ts';
import { usePoints } from '../../format/use-points.ts';
import { AdherenceByDay, ContactsSoFar, CoverByDay, LevelByDay } from './day-lines.tsx';
import { Delta } from './delta.tsx';
import { ScoreDelta } from './score-delta.tsx';
import { coverOfDay } from './shortfall.ts';
import type { ShownDay } from './shown-day.ts';
import styles from './tile.module.css';
import { Tile } from './tile.tsx';

/** The day in five figures, each against its goal; how they came there follows once the figures are `settled`. */
export function Tiles({ day, settled }: { day: ShownDay; settled: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.tiles} aria-label={t('home.tiles')}>
      <ContactsTile day={day} />
      <LevelTile day={day}>{settled && <LevelByDay />}</LevelTile>
      <CoverTile day={day}>{settled && <CoverByDay />}</CoverTile>
      <AdherenceTile day={day}>{settled && <AdherenceByDay />}</AdherenceTile>
      <ScoreTile settled={settled} />
    </ul>
  );
}

interface OfDay {
  readonly day: ShownDay;
  readonly children: ReactNode;
}

function ContactsTile({ day }: { day: ShownDay }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sum = (pick: (queue: ShownDay['board']['queues'][number]) => number | undefined) =>
    day.board.queues.reduce((total, queue) => total + (pick(queue) ?? 0), 0);
  const [came, planned] = [sum(({ soFar }) => soFar.offered), sum(({ publishedSoFar }) => publishedSoFar)];
  const off = planned > 0 ? came / planned - 1 : null;
  return (
    <Tile
      name={t('home.contacts')}
      to="/intraday"
      search={day.search}
      value={format.number(came)}
      delta={
        off !== null && (
          <Delta
            tone="plain"
            glyph={off > 0 ? '▲' : off < 0 ? '▼' : '–'}
            text={t(off >= 0 ? 'home.aboveForecast' : 'home.belowForecast', { share: format.share(Math.abs(off)) })}
          />
        )
      }
      foot={<ContactsSoFar day={day} />}
    />
  );
}

function LevelTile({ day, children }: OfDay) {
  const { t } = useTranslation();
  const format = useFormat();
  const goal = useServiceGoal().data?.serviceLevel;
  const level = day.board.serviceLevelSoFar;
  const off = level === null || goal === undefined ? null : level - goal;
  const points = format.number(Math.abs(off ?? 0) * 100, 1);
  return (
    <Tile
      name={t('home.level')}
      to="/intraday"
      search={day.search}
      value={format.share(level)}
      delta={
        off !== null &&
        (off >= 0 ? (
          <Delta tone="good" glyph="✓" text={t('home.aboveGoal', { points })} />
        ) : (
          <Delta tone="bad" glyph="▼" text={t('home.belowGoal', { points })} />
        ))
      }
      foot={children}
    />
  );
}

/** Person-hours that a rounded schedule may lack and still cover the day. */
const LEAST = 0.5;

function CoverTile({ day, children }: OfDay) {
  const { t } = useTranslation();
  const format = useFormat();
  const cover = coverOfDay(day.board);
  return (
    <Tile
      name={t('home.cover')}
      to="/schedule"
      search={{ day: day.board.date }}
      value={format.share(cover?.share)}
      delta={
        cover &&
        (cover.lacking < LEAST ? (
          <Delta tone="good" glyph="✓" text={t('home.wholeCover')} />
        ) : (
          <Delta tone="bad" glyph="▼" text={t('home.hoursShort', { hours: format.number(cover.lacking, 1) })} />
        ))
      }
      foot={children}
    />
  );
}

function AdherenceTile({ day, children }: OfDay) {
  const { t } = useTranslation();
  const format = useFormat();
  const out = day.board.board.filter(({ state }) => state === 'out').length;
  return (
    <Tile
      name={t('home.adherence')}
      to="/intraday"
      search={day.search}
      value={format.share(day.board.adherence)}
      delta={
        out > 0 ? (
          <Delta tone="bad" glyph="▼" text={t('home.out', { count: out })} />
        ) : (
          <Delta tone="good" glyph="✓" text={t('home.nobodyOut')} />
        )
      }
      foot={children}
    />
  );
}

function ScoreTile({ settled }: { settled: boolean }) {
  const { t } = useTranslation();
  const points = usePoints();
  const score = useArtefact('scores').data?.payload;
  const total = score?.result?.total;
  const range = total ?? score?.points;
  return (
    <Tile
      name={t('home.score')}
      to="/assessment"
      search={{ view: 'score' }}
      value={range ? points(range) : '–'}
      delta={settled && total && <ScoreDelta total={total} />}
      foot={score && t('overview.assessment.evaluated', { evaluated: score.evaluated, total: score.total })}
    />
  );
}
