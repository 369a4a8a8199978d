import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useArtefact, useHistory } from '../../api/use-artefact.ts';
import { useCatalogue } from '../../api/use-catalogue.ts';
import { useServiceGoal } from '../../api/use-settings.ts';
import { useFormat } from '../../format/use-format.ts';
import { usePoints } from '../../format/use-points.ts';
import { addUp } from '../../grid/by-day.ts';
import { coverOf } from '../../grid/cover.ts';
import { adherenceByDay, serviceLevels, shareFoot } from './day-series.ts';
import { coverOfDay } from './shortfall.ts';
import type { ShownDay } from './shown-day.ts';
import styles from './tile.module.css';
import { type Delta, Tile } from './tile.tsx';

/** Days that a line of days goes back. */
const DAYS = 28;

/** The day in five figures, each against its goal. */
export function Tiles({ day }: { day: ShownDay | null }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.tiles} aria-label={t('home.tiles')}>
      <ContactsTile day={day} />
      <LevelTile day={day} />
      <CoverTile day={day} />
      <AdherenceTile day={day} />
      <ScoreTile />
    </ul>
  );
}

function ContactsTile({ day }: { day: ShownDay | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sum = (pick: (queue: ShownDay['board']['queues'][number]) => number | undefined) =>
    day?.board.queues.reduce((total, queue) => total + (pick(queue) ?? 0), 0) ?? 0;
  const [came, planned] = [sum(({ soFar }) => soFar.offered), sum(({ publishedSoFar }) => publishedSoFar)];
  const off = planned > 0 ? came / planned - 1 : null;
  const delta: Delta | null =
    off === null
      ? null
      : {
          tone: 'plain',
          glyph: off > 0 ? '▲' : off < 0 ? '▼' : '–',
          text: t(off >= 0 ? 'home.aboveForecast' : 'home.belowForecast', { share: format.share(Math.abs(off)) }),
        };
  const spark = day && knownPart(addUp(day.board.columns.map(({ offered }) => offered)).slice(0, startsBefore(day)));
  return (
    <Tile
      name={t('home.contacts')}
      to="/intraday"
      search={day?.search ?? {}}
      value={format.number(day ? came : null)}
      delta={delta}
      spark={spark}
    />
  );
}

/** From the first value that is known on. */
const knownPart = (values: readonly (number | null)[]) =>
  values.slice(
    Math.max(
      0,
      values.findIndex((value) => value !== null),
    ),
  );

const startsBefore = ({ board: { starts, nowAt, intervalMinutes } }: ShownDay) =>
  starts.filter((start) => start + intervalMinutes * 60_000 <= nowAt).length;

function LevelTile({ day }: { day: ShownDay | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const goal = useServiceGoal().data?.serviceLevel;
  const history = useHistory(56).data?.payload;
  const spark = useMemo(
    () => (history ? serviceLevels(history.queues, history.grid.dayOffsets).slice(-DAYS) : []),
    [history],
  );
  const level = day?.board.serviceLevelSoFar ?? null;
  const delta: Delta | null =
    level === null || goal === undefined
      ? null
      : level >= goal
        ? { tone: 'good', glyph: '✓', text: t('home.aboveGoal', { points: format.number((level - goal) * 100, 1) }) }
        : { tone: 'bad', glyph: '▼', text: t('home.belowGoal', { points: format.number((goal - level) * 100, 1) }) };
  return (
    <Tile
      name={t('home.level')}
      to="/intraday"
      search={day?.search ?? {}}
      value={format.share(level)}
      delta={delta}
      spark={spark}
      from={shareFoot(spark)}
    />
  );
}

function CoverTile({ day }: { day: ShownDay | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const schedule = useArtefact('schedules').data?.payload;
  const spark = useMemo(
    () => schedule?.grid.days.map((_, d) => coverOf(schedule.grid, schedule.coverage, d).share).slice(0, DAYS) ?? [],
    [schedule],
  );
  const cover = day && coverOfDay(day.board);
  const delta: Delta | null = cover && {
    tone: cover.lacking < 0.5 ? 'good' : 'bad',
    glyph: cover.lacking < 0.5 ? '✓' : '▼',
    text: cover.lacking < 0.5 ? t('home.wholeCover') : t('home.hoursShort', { hours: format.number(cover.lacking, 1) }),
  };
  return (
    <Tile
      name={t('home.cover')}
      to="/schedule"
      search={day ? { day: day.board.date } : {}}
      value={format.share(cover?.share)}
      delta={delta}
      spark={spark}
      from={shareFoot(spark)}
    />
  );
}

function AdherenceTile({ day }: { day: ShownDay | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const actuals = useArtefact('actuals').data?.payload;
  const spark = useMemo(() => (actuals ? adherenceByDay(actuals.adherence).slice(-DAYS) : []), [actuals]);
  const out = day?.board.board.filter(({ state }) => state === 'out').length ?? 0;
  return (
    <Tile
      name={t('home.adherence')}
      to="/intraday"
      search={day?.search ?? {}}
      value={format.share(day?.board.adherence)}
      delta={
        day && {
          tone: out > 0 ? 'bad' : 'good',
          glyph: out > 0 ? '▼' : '✓',
          text: out > 0 ? t('home.out', { count: out }) : t('home.nobodyOut'),
        }
      }
      spark={spark}
      from={shareFoot(spark)}
    />
  );
}

function ScoreTile() {
  const { t } = useTranslation();
  const format = useFormat();
  const points = usePoints();
  const score = useArtefact('scores').data?.payload;
  const mark = useCatalogue().data?.profile?.passMark;
  const range = score?.result?.total ?? score?.points;
  const total = score?.result?.total;
  const state = !total || mark === undefined ? null : total.low >= mark ? 'over' : total.high < mark ? 'under' : 'open';
  const look = { over: ['good', '✓'], under: ['bad', '▼'], open: ['plain', '–'] } as const;
  return (
    <Tile
      name={t('home.score')}
      to="/assessment"
      search={{ view: 'score' }}
      value={range ? points(range) : '–'}
      delta={
        state && {
          tone: look[state][0],
          glyph: look[state][1],
          text: t(`home.mark.${state}`, { mark: format.points(mark) }),
        }
      }
    >
      {score && t('overview.assessment.evaluated', { evaluated: score.evaluated, total: score.total })}
    </Tile>
  );
}
