import { type EditFact, type EditSpan, type Forecast, intervalStart, MINUTE } from '@seatwise/core';
import { cellValues, differs } from './cell-values.ts';
import { type DraftEdit, type DraftStep, spanKey } from './draft.ts';

/** Cells that the planner has written and somebody else has changed since. */
export interface MergeConflict {
  readonly span: EditSpan;
  readonly fact: EditFact;
  readonly was: number;
  readonly mine: number;
  readonly theirs: number;
}

/**
 * Where a draft sets what others changed since it was begun. What only one side changed needs nobody: their layers lie beneath, the
 * draft on top; and a percentage moves whatever it finds.
 *
 * @param was the forecast when the draft was begun
 * @param theirs as others have kept it since
 * @param mine theirs with the draft on it
 */
export function conflictsOf(
  was: Forecast,
  theirs: Forecast,
  mine: Forecast,
  steps: readonly DraftStep[],
): MergeConflict[] {
  const written = new Map<string, { span: EditSpan; fact: EditFact }>();
  for (const { kind, fact, spans } of steps.flat()) {
    if (kind === 'set') for (const span of spans) written.set(`${fact} ${spanKey(span)}`, { span, fact });
  }
  return [...written.values()].flatMap(({ span, fact }) => {
    const [before, found, own] = [was, theirs, mine].map((forecast) => spanValue(forecast, span, fact)) as [
      number,
      number,
      number,
    ];
    return differs(before, found) && differs(found, own) ? [{ span, fact, was: before, mine: own, theirs: found }] : [];
  });
}

/** What the sheet would show of a span in one cell. */
function spanValue(forecast: Forecast, { queue, from, to }: EditSpan, fact: EditFact): number {
  const { grid, queues } = forecast;
  const own = queues.findIndex((one) => one.queue === queue);
  const length = queues[0]?.offered.length ?? 0;
  const members: number[] = [];
  if (own >= 0) {
    const first = Math.max(0, Math.ceil((from - grid.start) / (grid.intervalMinutes * MINUTE)));
    for (let i = first; i < length && intervalStart(grid, i) < to; i++) members.push(own * length + i);
  }
  const cell = {
    offsets: Int32Array.of(0, members.length),
    members: Int32Array.from(members),
    closed: Uint8Array.of(0),
  };
  return cellValues(cell, forecast, fact)[0] as number;
}

/**
 * The draft without what it says about some cells: what others kept there stands. An edit that shares one value among several spans
 * goes as a whole.
 */
export function withoutSpans(steps: readonly DraftStep[], dropped: readonly MergeConflict[]): DraftStep[] {
  const keys = new Set(dropped.map(({ span, fact }) => `${fact} ${spanKey(span)}`));
  const without = (edit: DraftEdit): DraftEdit => {
    if (edit.kind !== 'set') return edit;
    const stay = edit.spans.filter((span) => !keys.has(`${edit.fact} ${spanKey(span)}`));
    if (stay.length === edit.spans.length) return edit;
    return { ...edit, spans: stay.every(({ value }) => value !== undefined) ? stay : [] };
  };
  return steps
    .map((step) => step.map(without).filter(({ spans }) => spans.length > 0))
    .filter((step) => step.length > 0);
}
