import { SeatwiseError, type Solver } from '@seatwise/core';
import highsModule, { type Highs, type InitOptions } from 'highs';

// The package is CommonJS by its types and an ES module by its exports; the loader is the default export of both.
const loadHighs = highsModule as unknown as (options: InitOptions) => Promise<Highs>;

const RELATIVE_GAP = 0.01;
const MOST_NODES = 500;

/** HiGHS (Huangfu and Hall 2018) from the bytes of its WASM binary. */
export async function loadSolver(wasm: Uint8Array): Promise<Solver> {
  const highs = await loadHighs({ wasmBinary: wasm });
  return {
    minimise({ cost, upper, integer, rowLower, rowUpper, starts, rows, values }, limits = {}) {
      const { relativeGap = RELATIVE_GAP, nodes = MOST_NODES } = limits;
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
        model.options.set({ output_flag: false, mip_rel_gap: relativeGap, mip_max_nodes: nodes, random_seed: 1 });
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

/** The HiGHS runtime itself, for column generation. */
export const loadLinearSolver = (wasm: Uint8Array): Promise<Highs> => loadHighs({ wasmBinary: wasm });
