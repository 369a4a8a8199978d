import { spawnSync } from 'node:child_process';

/** Whether R and its package forecast are there. */
export const hasR = (): boolean =>
  spawnSync('Rscript', ['-e', 'stopifnot(requireNamespace("forecast"))'], { stdio: 'ignore' }).status === 0;

/** TBATS of R's forecast package (De Livera, Hyndman and Snyder 2011) over a gap-free grid of working days. */
export function rTbats(history: Float64Array, slotsPerDay: number, horizon: number): Float64Array {
  const program = `library(forecast); y <- scan(file("stdin"), quiet=TRUE); f <- forecast(tbats(msts(y, c(${slotsPerDay}, ${5 * slotsPerDay})), use.parallel=FALSE), h=${horizon}); cat(f$mean)`;
  const { stdout, status } = spawnSync('Rscript', ['-e', program], { input: history.join('\n'), encoding: 'utf8' });
  if (status !== 0) throw new Error('Rscript failed');
  return Float64Array.from(stdout.trim().split(/\s+/), Number);
}
