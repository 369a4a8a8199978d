import { spawnSync } from 'node:child_process';

let known: boolean | null = null;
/** Whether R and its package forecast are there. */
export function hasR(): boolean {
  known ??= spawnSync('Rscript', ['-e', 'stopifnot(requireNamespace("forecast"))'], { stdio: 'ignore' }).status === 0;
  return known;
}

/** TBATS of R's forecast package (De Livera, Hyndman and Snyder 2011) over a gap-free grid of working days. */
export const rTbats = (history: Float64Array, slotsPerDay: number, horizon: number): Float64Array =>
  inR(
    history,
    `forecast(tbats(msts(y, c(${slotsPerDay}, ${5 * slotsPerDay})), use.parallel=FALSE), h=${horizon})$mean`,
  );

/** STL with a fixed five-day season, robust, and ETS on what is left: `stlm` of R's forecast package (Hyndman and Khandakar 2008). */
export const rStlm = (history: Float64Array, slotsPerDay: number, horizon: number): Float64Array =>
  inR(
    history,
    `forecast(stlm(ts(y, frequency=${5 * slotsPerDay}), s.window="periodic", robust=TRUE, method="ets"), h=${horizon})$mean`,
  );

/** What an R expression over the history `y` gives. The start of R counts: it is how the package is used from outside. */
function inR(history: Float64Array, expression: string): Float64Array {
  const program = `suppressMessages(library(forecast)); y <- scan(file("stdin"), quiet=TRUE); cat(as.numeric(${expression}))`;
  const { stdout, status, stderr } = spawnSync('Rscript', ['-e', program], {
    input: history.join('\n'),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Rscript failed: ${stderr}`);
  return Float64Array.from(stdout.trim().split(/\s+/), Number);
}
