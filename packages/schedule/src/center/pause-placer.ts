import type { CenterModel } from '../problem/compile-problem.ts';
import type { ProblemWorkPlan } from '../problem/problem-schema.ts';
import { pauseStarts } from '../problem/shift-forms.ts';

/** What forms with equal pauses share. */
interface PauseShape {
  readonly starts: readonly Int32Array[];
  readonly lengths: number[];
  minGap: number;
  maxGap: number;
}

/**
 * Places the pauses of a shift where they save most, for given prices of an interval of presence: exact, by dynamic
 * programming over the pauses in their order. Prices are linear in time, so a pause may begin within an interval.
 */
export class PausePlacer {
  /** Most pauses that a shift has. */
  readonly most: number;
  private readonly shapeOf: Int32Array;
  private readonly shapes: PauseShape[] = [];
  private readonly best: Float64Array[];
  private readonly from: Int32Array[];
  /** Running sums of the prices over the ticks of each block, level after the last interval. */
  private readonly sums: Float64Array;
  private readonly intervals: number;
  /** Minutes of the grid that all starts and lengths lie on, and how many of its cells an interval has. */
  private readonly tick: number;
  private readonly ticks: number;
  /** Cells of a block. */
  private readonly width: number;
  private readonly firstTick: Int32Array;
  private readonly lastTick: Int32Array;
  private readonly queued: Uint8Array;

  constructor({ problem, frame, forms, model }: CenterModel) {
    this.intervals = frame.intervals;
    this.most = Math.max(1, ...problem.workPlans.map(({ pauses }) => pauses.length));
    const known = new Map<string, number>();
    let widest = 1;
    this.shapeOf = Int32Array.from(forms, ({ plan, minutes, pauseMinutes }) => {
      const key = `${plan},${minutes},${pauseMinutes.join()}`;
      let shape = known.get(key);
      if (shape === undefined) {
        const workPlan = problem.workPlans[plan] as ProblemWorkPlan;
        const starts = pauseMinutes.map((length, i) =>
          Int32Array.from(pauseStarts(workPlan, i, minutes, length, frame.intervalMinutes)),
        );
        for (const { length } of starts) widest = Math.max(widest, length);
        shape = this.shapes.length;
        known.set(key, shape);
        const { minGapMinutes: minGap, maxGapMinutes: maxGap = 1 << 20 } = workPlan;
        this.shapes.push({ starts, lengths: [...pauseMinutes], minGap, maxGap });
      }
      return shape;
    });
    let tick = frame.intervalMinutes;
    let end = frame.intervals * frame.intervalMinutes;
    for (const { start, minutes } of forms) {
      tick = divisor(divisor(tick, start), minutes);
      end = Math.max(end, start + minutes);
    }
    for (const { starts, lengths } of this.shapes) {
      for (const list of starts) for (const start of list) tick = divisor(tick, start);
      for (const length of lengths) tick = divisor(tick, length);
    }
    this.tick = tick;
    this.ticks = frame.intervalMinutes / tick;
    this.width = end / tick + 1;
    this.sums = new Float64Array((model.rows.count / frame.intervals) * this.width);
    for (const { starts, lengths } of this.shapes) {
      for (const list of starts) for (let i = 0; i < list.length; i++) list[i] = (list[i] as number) / tick;
      for (let k = 0; k < lengths.length; k++) lengths[k] = (lengths[k] as number) / tick;
    }
    this.firstTick = Int32Array.from(forms, ({ start }) => start / tick);
    this.lastTick = Int32Array.from(forms, ({ start, minutes }) => (start + minutes) / tick);
    for (const shape of this.shapes) {
      shape.minGap = Math.ceil(shape.minGap / tick);
      shape.maxGap = Math.floor(shape.maxGap / tick);
    }
    this.queued = Uint8Array.from(forms, ({ plan }) => (problem.workPlans[plan]?.onQueue ? 1 : 0));
    this.best = Array.from({ length: this.most }, () => new Float64Array(widest));
    this.from = Array.from({ length: this.most }, () => new Int32Array(widest));
  }

  /** Takes the prices of a stretch of intervals of a block of rows (a demand group or a site). */
  setPrices(block: number, prices: Float64Array, from: number, to: number): void {
    const { sums, intervals, ticks, width } = this;
    const base = block * width;
    const first = block * intervals;
    let at = base + from * ticks;
    let sum = sums[at] as number;
    for (let i = from; i < to; i++) {
      const step = (prices[first + i] as number) / ticks;
      for (let k = 0; k < ticks; k++) {
        sum += step;
        sums[++at] = sum;
      }
    }
    if (to === intervals) sums.fill(sum, at, base + width);
  }

  /** Price of the whole presence, pauses and all: what a seat costs. */
  presence(form: number, block: number): number {
    const base = block * this.width;
    return (
      (this.sums[base + (this.lastTick[form] as number)] as number) -
      (this.sums[base + (this.firstTick[form] as number)] as number)
    );
  }

  /** Least price of a form with its pauses placed; `Infinity` when they cannot be. `places` receives their starts in minutes. */
  price(form: number, block: number, places?: Int32Array, at = 0): number {
    const { sums } = this;
    const { starts, lengths, minGap, maxGap } = this.shapes[this.shapeOf[form] as number] as PauseShape;
    const count = starts.length;
    const free = block < 0 || this.queued[form] === 0;
    const first = (free ? 0 : block * this.width) + (this.firstTick[form] as number);
    const span = (this.lastTick[form] as number) - (this.firstTick[form] as number);
    const whole = free ? 0 : (sums[first + span] as number) - (sums[first] as number);
    if (count === 0) return span > maxGap ? Number.POSITIVE_INFINITY : whole;
    const bounded = maxGap < span;
    for (let k = 0; k < count; k++) {
      const own = starts[k] as Int32Array;
      const length = lengths[k] as number;
      const best = this.best[k] as Float64Array;
      if (k === 0) {
        for (let i = 0; i < own.length; i++) {
          const place = own[i] as number;
          const begin = first + place;
          best[i] =
            place > maxGap
              ? Number.NEGATIVE_INFINITY
              : free
                ? 0
                : (sums[begin + length] as number) - (sums[begin] as number);
        }
        continue;
      }
      const from = this.from[k] as Int32Array;
      const before = starts[k - 1] as Int32Array;
      const bestBefore = this.best[k - 1] as Float64Array;
      const lengthBefore = lengths[k - 1] as number;
      let next = 0;
      let leading = -1;
      let leadingValue = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < own.length; i++) {
        const place = own[i] as number;
        if (bounded) {
          leading = -1;
          leadingValue = Number.NEGATIVE_INFINITY;
          for (next = 0; next < before.length; next++) {
            const gap = place - (before[next] as number) - lengthBefore;
            if (gap < minGap || gap > maxGap || (bestBefore[next] as number) <= leadingValue) continue;
            leading = next;
            leadingValue = bestBefore[next] as number;
          }
        } else {
          while (next < before.length && (before[next] as number) + lengthBefore + minGap <= place) {
            if ((bestBefore[next] as number) > leadingValue) {
              leading = next;
              leadingValue = bestBefore[next] as number;
            }
            next++;
          }
        }
        from[i] = leading;
        const begin = first + place;
        best[i] = free ? leadingValue : leadingValue + (sums[begin + length] as number) - (sums[begin] as number);
      }
    }
    const last = starts[count - 1] as Int32Array;
    const best = this.best[count - 1] as Float64Array;
    let found = -1;
    let saved = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < last.length; i++) {
      if ((best[i] as number) <= saved || span - (last[i] as number) - (lengths[count - 1] as number) > maxGap)
        continue;
      found = i;
      saved = best[i] as number;
    }
    if (found < 0) return Number.POSITIVE_INFINITY;
    if (places !== undefined) {
      for (let k = count - 1; k >= 0; k--) {
        places[at + k] = ((starts[k] as Int32Array)[found] as number) * this.tick;
        if (k > 0) found = (this.from[k] as Int32Array)[found] as number;
      }
    }
    return whole - saved;
  }
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
