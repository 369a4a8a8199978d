import type { Highs, Model } from 'highs';
import type { RosterModel } from '../rules/roster-model.ts';
import type { CoverCost } from './cover-cost.ts';

/** A whole sequence of an agent, as the master may choose it. */
export interface Column {
  readonly agent: number;
  readonly path: Int32Array;
  /** Own costs and costs of soft rules. */
  readonly cost: number;
}

export interface MasterSolution {
  readonly cost: number;
  /** By cover row; dual price of one more person. */
  readonly rowPrice: Float64Array;
  /** By place of the agent in the master. */
  readonly agentPrice: Float64Array;
  /** Share of each column. */
  readonly share: Float64Array;
}

/** Primal simplex: new columns keep the basis feasible. */
const PRIMAL = 4;
const DUAL = 1;

/**
 * Restricted master of the column generation (Dantzig and Wolfe 1960): one column an agent, rows covered with under- and
 * overstaffing at their piecewise-linear cost. Holds native memory: `dispose` it.
 */
export class Master {
  readonly agents: readonly number[];
  readonly columns: Column[] = [];
  /** Columns before those of agents: slacks and one artificial column an agent. */
  private readonly first: number;
  private readonly place: Map<number, number>;
  private readonly lp: Model;
  private readonly rowCount: number;
  private readonly model: RosterModel;
  /** Cost of the rows at their first hinge. */
  private readonly constant: number;
  private readonly rhs: Float64Array;
  private readonly cover: CoverCost;
  private readonly allowed: boolean[] = [];
  private readonly known = new Set<Column>();

  /** @param base levels that agents outside the master already put on the rows */
  constructor(highs: Highs, model: RosterModel, cover: CoverCost, agents: readonly number[], base: Float64Array) {
    this.agents = agents;
    this.model = model;
    this.cover = cover;
    this.place = new Map(agents.map((agent, i) => [agent, i]));
    this.rowCount = model.rows.count;
    const rows = agents.length + this.rowCount;
    const [cost, upper, starts, indices, values]: [number[], number[], number[], number[], number[]] = [
      [],
      [],
      [0],
      [],
      [],
    ];
    const column = (price: number, most: number, row: number, value: number) => {
      cost.push(price);
      upper.push(most);
      indices.push(row);
      values.push(value);
      starts.push(indices.length);
    };
    for (let i = 0; i < agents.length; i++) column(cover.hard * 50, 1, i, 1);
    let constant = 0;
    this.rhs = new Float64Array(this.rowCount);
    for (let row = 0; row < this.rowCount; row++) {
      const [h0, h1] = [cover.starts[row] as number, cover.starts[row + 1] as number];
      const at = h1 > h0 ? (cover.at[h0] as number) : 0;
      this.rhs[row] = at - (base[row] as number);
      constant += cover.cost(row, at);
      let slope = 0;
      for (let h = h0; h < h1; h++) slope -= cover.under[h] as number;
      column(-slope, Number.POSITIVE_INFINITY, agents.length + row, 1);
      for (let h = h0; h < h1; h++) {
        slope += (cover.under[h] as number) + (cover.over[h] as number);
        const length = h + 1 < h1 ? (cover.at[h + 1] as number) - (cover.at[h] as number) : Number.POSITIVE_INFINITY;
        if (length > 0) column(slope, length, agents.length + row, -1);
      }
      if (h0 === h1) column(0, Number.POSITIVE_INFINITY, agents.length + row, -1);
    }
    this.constant = constant;
    this.first = cost.length;
    const bounds = new Float64Array(rows).fill(1);
    bounds.set(this.rhs, agents.length);
    this.lp = highs.createModel({
      numCols: cost.length,
      numRows: rows,
      colCost: Float64Array.from(cost),
      colLower: new Float64Array(cost.length),
      colUpper: Float64Array.from(upper),
      rowLower: bounds,
      rowUpper: bounds,
      matrix: {
        format: 'csc',
        numRows: rows,
        numCols: cost.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    });
    this.lp.options.set({
      output_flag: false,
      presolve: 'off',
      solver: 'simplex',
      simplex_strategy: PRIMAL,
      random_seed: 1,
    });
  }

  dispose(): void {
    this.lp.dispose();
  }

  /** Adds the columns that are not there yet; returns how many. */
  add(candidates: readonly Column[]): number {
    const columns = candidates.filter((column) => !this.known.has(column));
    if (columns.length === 0) return 0;
    const { options } = this.model;
    const [starts, indices, values]: [number[], number[], number[]] = [[0], [], []];
    for (const { agent, path } of columns) {
      indices.push(this.place.get(agent) as number);
      values.push(1);
      const begin = indices.length;
      for (let d = 0; d < path.length; d++) {
        const option = path[d] as number;
        if (option < 0) continue;
        for (let k = options.coverStarts[option] as number; k < (options.coverStarts[option + 1] as number); k++) {
          const row = this.agents.length + (options.coverRows[k] as number);
          const seen = indices.indexOf(row, begin);
          if (seen >= 0) values[seen] = (values[seen] as number) + (options.coverAmounts[k] as number);
          else {
            indices.push(row);
            values.push(options.coverAmounts[k] as number);
          }
        }
      }
      starts.push(indices.length);
    }
    for (const column of columns) {
      this.columns.push(column);
      this.allowed.push(true);
      this.known.add(column);
    }
    this.lp.addCols({
      cost: Float64Array.from(columns, ({ cost }) => cost),
      lower: new Float64Array(columns.length),
      upper: new Float64Array(columns.length).fill(Number.POSITIVE_INFINITY),
      matrix: {
        format: 'csc',
        numRows: this.agents.length + this.rowCount,
        numCols: columns.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    });
    return columns.length;
  }

  /** Lets only columns take part that `allows` says. */
  restrict(allows: (column: Column) => boolean): void {
    const changed: number[] = [];
    const upper: number[] = [];
    for (let i = 0; i < this.columns.length; i++) {
      const open = allows(this.columns[i] as Column);
      if (open === this.allowed[i]) continue;
      this.allowed[i] = open;
      changed.push(this.first + i);
      upper.push(open ? Number.POSITIVE_INFINITY : 0);
    }
    if (changed.length === 0) return;
    this.lp.changeColsBounds(
      { kind: 'set', indices: Int32Array.from(changed) },
      new Float64Array(changed.length),
      Float64Array.from(upper),
    );
    this.lp.options.set({ simplex_strategy: DUAL });
  }

  solve(): MasterSolution {
    this.lp.run();
    this.lp.options.set({ simplex_strategy: PRIMAL });
    const { rowDual, colValue } = this.lp.getSolution();
    return {
      cost: this.lp.getObjectiveValue() + this.constant,
      agentPrice: rowDual.slice(0, this.agents.length),
      rowPrice: rowDual.slice(this.agents.length),
      share: colValue.slice(this.first),
    };
  }

  /**
   * Lower bound by prices (Lagrange): what the rows cost at best, with the least reduced costs of all agents.
   * Prices are brought into the range where rows are bounded.
   */
  rowBound(prices: Float64Array): number {
    const { starts, at, under, over } = this.cover;
    let bound = this.constant;
    for (let row = 0; row < this.rowCount; row++) {
      const price = prices[row] as number;
      bound += price * (this.rhs[row] as number);
      let slope = 0;
      for (let h = starts[row] as number; h < (starts[row + 1] as number); h++) slope -= under[h] as number;
      for (let h = starts[row] as number; h + 1 < (starts[row + 1] as number); h++) {
        slope += (under[h] as number) + (over[h] as number);
        const length = (at[h + 1] as number) - (at[h] as number);
        bound += length * Math.min(0, slope + price);
      }
    }
    return bound;
  }

  /** Brings prices into the range for which the rows' cost is bounded: between minus the last slope and the first. */
  clip(prices: Float64Array): void {
    const { starts, under, over } = this.cover;
    for (let row = 0; row < this.rowCount; row++) {
      let [most, least] = [0, 0];
      for (let h = starts[row] as number; h < (starts[row + 1] as number); h++) {
        most += under[h] as number;
        least -= over[h] as number;
      }
      prices[row] = Math.max(least, Math.min(most, prices[row] as number));
    }
  }
}
