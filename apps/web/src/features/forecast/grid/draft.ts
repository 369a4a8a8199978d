import {
  type EditFact,
  type EditSpan,
  type ForecastEdit,
  gridLength,
  type IntervalGrid,
  intervalStart,
} from '@seatwise/core';
import type { SheetChange } from '../../../parts/sheet/change.ts';
import type { GridLayout } from './grid-layout.ts';

/** What an edit does, before it has an author and a reason. */
export type DraftEdit = Pick<ForecastEdit, 'kind' | 'fact' | 'grain' | 'value' | 'spans'>;
/** One gesture. */
export type DraftStep = readonly DraftEdit[];

export interface DraftGrid {
  readonly grid: IntervalGrid;
  /** Ids of queues, by number. */
  readonly queues: readonly string[];
  readonly fact: EditFact;
}

/** Spans that one edit holds at most. */
const SPANS = 5000;

/**
 * A gesture in the sheet as edits. A percentage moves every interval that it covers; values are set cell by cell, each keeping
 * its shape. A total is left out where cells of its own row are written as well: they already say it.
 */
export function draftOf(change: SheetChange, layout: GridLayout, { grid, queues, fact }: DraftGrid): DraftStep {
  const rowOf = (cell: number) => Math.floor(cell / layout.columns);
  const isTotal = (cell: number) => layout.pinnedColumns > 0 && cell % layout.columns === layout.columns - 1;
  const written = new Set([...change.cells].filter((cell) => !isTotal(cell)).map(rowOf));
  const kept = [...change.cells.entries()].filter(([, cell]) => !isTotal(cell) || !written.has(rowOf(cell)));
  const spansOf = (cell: number) => cellSpans(cell, layout, grid, queues);
  const percent = percentOf(change);
  if (percent !== null) {
    const spans = kept.flatMap(([, cell]) => spansOf(cell));
    return chunks(joined(spans)).map((some) => ({
      kind: 'percent',
      fact,
      grain: 'interval',
      value: percent,
      spans: some,
    }));
  }
  const single: EditSpan[] = [];
  const several: DraftEdit[] = [];
  for (const [k, cell] of kept) {
    const value = change.after[k] as number;
    const spans = spansOf(cell);
    const [span] = spans;
    if (span && spans.length === 1) single.push({ ...span, value });
    else several.push({ kind: 'set', fact, grain: 'total', value, spans });
  }
  return [...chunks(single).map((spans) => setEdit(fact, spans)), ...several];
}

/** Spans with a value of their own; the edit's is what they come to. */
const setEdit = (fact: EditFact, spans: readonly EditSpan[]): DraftEdit => {
  const sum = spans.reduce((total, { value }) => total + (value ?? 0), 0);
  return { kind: 'set', fact, grain: 'total', value: fact === 'aht' ? sum / spans.length : sum, spans };
};

function percentOf({ entry }: SheetChange): number | null {
  if (entry?.kind === 'percent') return entry.value;
  // 1.1 − 1 is not quite 0.1.
  return entry?.kind === 'multiply' ? Number(((entry.value - 1) * 100).toFixed(9)) : null;
}

/** The stretches of time that a cell covers. */
function cellSpans(cell: number, layout: GridLayout, grid: IntervalGrid, queues: readonly string[]): EditSpan[] {
  const length = gridLength(grid);
  const members = layout.members.subarray(layout.offsets[cell], layout.offsets[cell + 1]);
  return joined(
    Array.from(members, (member) => ({
      queue: queues[Math.floor(member / length)] ?? '',
      from: intervalStart(grid, member % length),
      to: intervalStart(grid, (member % length) + 1),
    })),
  );
}

/** Spans that follow on each other as one. */
function joined(spans: readonly EditSpan[]): EditSpan[] {
  const whole: EditSpan[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last && last.queue === span.queue && last.to === span.from) whole[whole.length - 1] = { ...last, to: span.to };
    else whole.push(span);
  }
  return whole;
}

function chunks<Item>(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  for (let at = 0; at < items.length; at += SPANS) parts.push(items.slice(at, at + SPANS));
  return parts;
}

export const spanKey = ({ queue, from, to }: EditSpan): string => `${queue} ${from} ${to}`;

/**
 * Gestures as few edits: values set one after another become one edit, a later one of the same cell taking the place of the earlier.
 * Where a value lies over a part of what was set before, order matters and a new edit begins.
 */
export function squash(steps: readonly DraftStep[]): DraftEdit[] {
  const edits: DraftEdit[] = [];
  for (const edit of steps.flat()) {
    const last = edits.at(-1);
    const together = last && setTogether(last, edit);
    if (together) edits[edits.length - 1] = together;
    else edits.push(edit);
  }
  return edits;
}

function setTogether(last: DraftEdit, next: DraftEdit): DraftEdit | null {
  const hasOwn = ({ kind, spans }: DraftEdit) => kind === 'set' && spans.every(({ value }) => value !== undefined);
  if (!hasOwn(last) || !hasOwn(next) || last.fact !== next.fact) return null;
  const spans = new Map(last.spans.map((span) => [spanKey(span), span]));
  for (const span of next.spans) {
    const key = spanKey(span);
    const overlaps = !spans.has(key) && [...spans.values()].some((one) => overlap(one, span));
    if (overlaps) return null;
    spans.set(key, span);
  }
  return spans.size > SPANS ? null : setEdit(next.fact, [...spans.values()]);
}

const overlap = (one: EditSpan, other: EditSpan): boolean =>
  one.queue === other.queue && one.from < other.to && other.from < one.to;
