import { useMemo } from 'react';
import { useArtefact, useHistory } from '../../api/use-artefact.ts';
import { addUp } from '../../grid/by-day.ts';
import { coverOf } from '../../grid/cover.ts';
import { Sparkline } from '../../parts/sparkline.tsx';
import { adherenceByDay, serviceLevels, shareFoot } from './day-series.ts';
import type { ShownDay } from './shown-day.ts';

/** Days that a line of days goes back. */
const DAYS = 28;

type Values = readonly (number | null)[];

/** Nothing where nothing is known. */
function Line({ values, from = 0 }: { values: Values; from?: number }) {
  return values.some((value) => value !== null) && <Sparkline values={values} from={from} />;
}

const Shares = ({ values }: { values: Values }) => <Line values={values} from={shareFoot(values)} />;

/** Contacts by interval from the first that came on. */
export function ContactsSoFar({ day: { board } }: { day: ShownDay }) {
  const { starts, nowAt, intervalMinutes, columns } = board;
  const over = starts.filter((start) => start + intervalMinutes * 60_000 <= nowAt).length;
  const values = addUp(columns.map(({ offered }) => offered)).slice(0, over);
  const first = values.findIndex((value) => value !== null);
  return <Line values={values.slice(Math.max(0, first))} />;
}

export function LevelByDay() {
  const history = useHistory(56).data?.payload;
  const values = useMemo(
    () => (history ? serviceLevels(history.queues, history.grid.dayOffsets).slice(-DAYS) : []),
    [history],
  );
  return <Shares values={values} />;
}

export function CoverByDay() {
  const schedule = useArtefact('schedules').data?.payload;
  const values = useMemo(
    () => schedule?.grid.days.map((_, d) => coverOf(schedule.grid, schedule.coverage, d).share).slice(0, DAYS) ?? [],
    [schedule],
  );
  return <Shares values={values} />;
}

export function AdherenceByDay() {
  const actuals = useArtefact('actuals').data?.payload;
  const values = useMemo(() => (actuals ? adherenceByDay(actuals.adherence).slice(-DAYS) : []), [actuals]);
  return <Shares values={values} />;
}
