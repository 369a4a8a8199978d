import type { EventRepeat, Issue, PlanningEvent } from '@seatwise/core';
import { listCell, type RowCells, readRows } from './read-rows.ts';
import { writeCsv } from './write-csv.ts';

const COLUMNS = [
  'event',
  'name',
  'kind',
  'start',
  'end',
  'queues',
  'factor',
  'entered',
  'lead_days',
  'lag_days',
  'repeat',
  'until',
];
const KINDS = ['promotion', 'outage', 'closure', 'other'] as const;

/**
 * Reads planning events `event,name,kind,start,end,queues,factor,entered,lead_days,lag_days,repeat,until`: first and last day inclusive;
 * `queues` is a list `a;b`, empty for all; `factor` is the multiplier expected on volume (1.2 = 20 % more), empty when unknown;
 * `entered` is the day on which it was entered, empty when unknown; `lead_days` and `lag_days` count the days before and after that are
 * moved too; `repeat` is `yearly`, `monthly:15` (`monthly:last`) or `monthly:2:tue` (`monthly:last:fri`), until the day `until` where
 * there is one.
 */
export function readEventsCsv(
  text: string,
  { file }: { file: string },
): { events: PlanningEvent[] | null; issues: Issue[] } {
  const { rows, issues } = readRows(
    text,
    { file, required: COLUMNS.slice(0, 5), optional: COLUMNS.slice(5) },
    (cells): PlanningEvent => {
      const start = cells.date('start');
      const end = cells.date('end');
      if (end < start) cells.report('INPUT_ORDER', { first: start, second: end }, 'end');
      const queues = listCell(cells.text('queues'));
      const id = cells.required('event');
      return {
        id,
        name: cells.text('name') || id,
        kind: cells.oneOf('kind', KINDS),
        start,
        end,
        queues: queues.length === 0 ? null : queues,
        ...(cells.text('factor') === '' ? {} : { factor: cells.number('factor', { min: 0 }) }),
        ...(cells.text('entered') === '' ? {} : { entered: cells.date('entered') }),
        ...(cells.text('lead_days') === '' ? {} : { leadDays: windowCell(cells, 'lead_days') }),
        ...(cells.text('lag_days') === '' ? {} : { lagDays: windowCell(cells, 'lag_days') }),
        ...repeatCell(cells),
      };
    },
  );
  return { events: rows, issues };
}

/** Longest window: a longer one is an event of its own. */
const WINDOW = 30;

function windowCell(cells: RowCells, column: string): number {
  const days = cells.number(column, { min: 0, whole: true });
  if (days > WINDOW) cells.report('CALENDAR_EVENT_INVALID', { value: `${column} ${days}` }, column);
  return Math.min(days, WINDOW);
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function repeatCell(cells: RowCells): { repeat?: EventRepeat } {
  const text = cells.text('repeat').toLowerCase();
  if (text === '') return {};
  const until = cells.text('until') === '' ? {} : { until: cells.date('until') };
  if (text === 'yearly') return { repeat: { every: 'year', ...until } };
  const [, first = '', weekday] = /^monthly:(\d{1,2}|last)(?::([a-z]{3}))?$/.exec(text) ?? [];
  const number = first === 'last' ? -1 : Number(first);
  const day = weekday === undefined ? -1 : WEEKDAYS.indexOf(weekday);
  const most = weekday === undefined ? 31 : 5;
  if (first === '' || number === 0 || number > most || (weekday !== undefined && day < 0)) {
    cells.report('CALENDAR_EVENT_INVALID', { value: cells.text('repeat') }, 'repeat');
    return {};
  }
  if (weekday === undefined) return { repeat: { every: 'month', day: number, ...until } };
  return { repeat: { every: 'weekday', weekday: day, nth: number, ...until } };
}

function repeatText(repeat: EventRepeat): string {
  if (repeat.every === 'year') return 'yearly';
  const place = (number: number) => (number === -1 ? 'last' : String(number));
  return repeat.every === 'month'
    ? `monthly:${place(repeat.day)}`
    : `monthly:${place(repeat.nth)}:${WEEKDAYS[repeat.weekday]}`;
}

export function writeEventsCsv(events: readonly PlanningEvent[]): string {
  return writeCsv(
    COLUMNS,
    events.map(({ id, name, kind, start, end, queues, factor, entered, leadDays, lagDays, repeat }) => [
      id,
      name,
      kind,
      start,
      end,
      queues?.join(';') ?? null,
      factor ?? null,
      entered ?? null,
      leadDays ?? null,
      lagDays ?? null,
      repeat ? repeatText(repeat) : null,
      repeat?.until ?? null,
    ]),
  );
}
