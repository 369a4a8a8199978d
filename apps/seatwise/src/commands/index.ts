import { assess } from './assess.ts';
import { backtest } from './backtest.ts';
import { capacity } from './capacity.ts';
import { catalogue } from './catalogue.ts';
import type { Command } from './command.ts';
import { convert } from './convert.ts';
import { cycle } from './cycle.ts';
import { day } from './day.ts';
import { demo } from './demo.ts';
import { edits } from './edits.ts';
import { erlang } from './erlang.ts';
import { exportTable } from './export.ts';
import { external } from './external.ts';
import { forecast } from './forecast.ts';
import { history } from './history.ts';
import { importFiles } from './import.ts';
import { metrics } from './metrics.ts';
import { plan } from './plan.ts';
import { publish } from './publish.ts';
import { ratios } from './ratios.ts';
import { reforecast } from './reforecast.ts';
import { report } from './report.ts';
import { roster } from './roster.ts';
import { schedule } from './schedule.ts';
import { score } from './score.ts';
import { serve } from './serve.ts';
import { simulate } from './simulate.ts';
import { staff } from './staff.ts';
import { undo } from './undo.ts';
import { verify } from './verify.ts';
import { whatif } from './whatif.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  demo,
  plan,
  serve,
  importFiles,
  undo,
  publish,
  cycle,
  day,
  report,
  convert,
  exportTable,
  history,
  forecast,
  backtest,
  reforecast,
  edits,
  external,
  erlang,
  staff,
  simulate,
  schedule,
  roster,
  ratios,
  capacity,
  metrics,
  catalogue,
  assess,
  score,
  whatif,
  verify,
];
