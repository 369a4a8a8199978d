import { SeatwiseError } from '@seatwise/core';
import highsModule, { type Highs, type InitOptions } from 'highs';

// The package is CommonJS by its types and an ES module by its exports; the loader is the default export of both.
const loadHighs = highsModule as unknown as (options: InitOptions) => Promise<Highs>;

/** A mixed-integer model: minimise cost × x over rows `lower ≤ A x ≤ upper`, columns `0 ≤ x ≤ upper`. */
export interface IntegerModel {
  readonly cost: Float64Array;
  readonly upper: Float64Array;
  readonly integer: Uint8Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** Compressed sparse columns. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

export interface IntegerSolution {
  readonly x: Float64Array;
  readonly cost: number;
  /** Proven lower bound on the cost. */
  readonly bound: number;
}

/** Solves integer models. Stops by gap and nodes, never by the clock, so that equal models give equal answers. */
export interface Solver {
  minimise(model: IntegerModel): IntegerSolution;
}

const RELATIVE_GAP = 0.01;
const MOST_NODES = 500;

/** HiGHS (Huangfu and Hall 2018) from the bytes of its WASM binary. */
export async function loadSolver(wasm: Uint8Array): Promise<Solver> {
  const highs = await loadHighs({ wasmBinary: wasm });
  return {
    minimise({ cost, upper, integer, rowLower, rowUpper, starts, rows, values }) {
      const model = highs.createModel({
        numCols: cost.length,
        numRows: rowLower.length,
        colCost: cost,
        colLower: new Float64Array(cost.length),
        colUpper: upper,
        rowLower,
        rowUpper,
        matrix: { format: 'csc', numRows: rowLower.length, numCols: cost.length, starts, indices: rows, values },
        integrality: Int32Array.from(integer),
      });
      try {
        model.options.set({ output_flag: false, mip_rel_gap: RELATIVE_GAP, mip_max_nodes: MOST_NODES, random_seed: 1 });
        model.run();
        const x = Float64Array.from(model.getSolution().colValue);
        return { x, cost: model.getObjectiveValue(), bound: Number(model.info.get('mip_dual_bound')) };
      } catch (error) {
        throw new SeatwiseError('SCHEDULE_SOLVER', { detail: error instanceof Error ? error.message : String(error) });
      } finally {
        model.dispose();
      }
    },
  };
}
