import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays, isLocalDate, weekdayOf } from '@seatwise/calendar';
import { SeatwiseError } from '@seatwise/core';
import type { AgentFigures } from '@seatwise/pipeline';
import { openStorage, type Storage } from '@seatwise/storage';
import { makeAgentSheet } from '../center/make-agent-sheet.ts';
import { makeReport, type ReportPeriod } from '../center/make-report.ts';
import { DATA_OPTION, dataFolder } from '../jobs/data-folder.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { renderAgentSheet } from '../report/operations/render-agent-sheet.ts';
import { renderOperationsReport } from '../report/operations/render-operations-report.ts';
import {
  agentSheetTables,
  agentSheetWorkbook,
  reportTables,
  reportWorkbook,
} from '../report/operations/report-tables.ts';
import { reportWords } from '../report/report-words.ts';
import { label } from '../words/index.ts';
import { type Command, type OptionValues, textOption } from './command.ts';

export const report: Command = {
  name: 'report',
  usage: 'report --day DATE | --week DATE | --month YYYY-MM [--agent ID] [--out DIR] [--lang zh-CN] [--data DIR]',
  help: 'day, week or month report (日报、周报、月报): as published, as required, as it was',
  options: {
    ...DATA_OPTION,
    day: { type: 'string', value: 'DATE', help: 'one business day, YYYY-MM-DD' },
    week: { type: 'string', value: 'DATE', help: 'the week, Monday to Sunday, that holds this day' },
    month: { type: 'string', value: 'YYYY-MM', help: 'one calendar month' },
    agent: {
      type: 'string',
      value: 'ID',
      help: 'the own sheet of an agent: schedule, adherence, handled, AHT and quality beside the team',
    },
    out: {
      type: 'string',
      value: 'DIR',
      help: 'writes report.html, report.xlsx, report.json and a CSV for each table there',
    },
    json: { type: 'boolean', help: 'one JSON document on standard output' },
  },
  async run({ positionals, options, language, print }) {
    if (positionals[0] !== undefined) throw new SeatwiseError('USAGE_ARGUMENT_EXTRA', { argument: positionals[0] });
    const period = periodOf(options);
    const storage = await openStorage({ folder: dataFolder(options), digest: nodeDigest });
    try {
      const agent = textOption(options, 'agent');
      if (agent !== undefined) return await agentReport(storage, agent, period, { options, language, print });
      const made = await makeReport(storage, period);
      const document = JSON.stringify(made, (_, value) => (Number.isNaN(value) ? null : value));
      const out = textOption(options, 'out');
      if (out !== undefined) {
        const files = {
          'report.html': renderOperationsReport(made, language),
          'report.xlsx': reportWorkbook(made, reportWords(language)),
          'report.json': document,
          ...reportTables(made),
        };
        await writeAll(out, files);
      }
      if (options.json === true) print(document);
      else {
        const { share, number } = reportWords(language);
        const of = (metric: string) => made.metrics.find((one) => one.metric === metric && one.scope === '*')?.value;
        const offered = made.days.reduce((sum, day) => sum + (day.scope === '*' ? day.offered : 0), 0);
        print(
          label(language, 'report.line', {
            from: made.from,
            to: made.to,
            offered: number(offered),
            serviceLevel: share(of(made.goalMetric), 2),
            wape: share(of('forecast.wape'), 2),
          }),
        );
        if (out !== undefined) print(label(language, 'out', { path: out }));
      }
      return 0;
    } finally {
      await storage.close();
    }
  },
};

/** The sheet of one agent. */
async function agentReport(
  storage: Storage,
  agent: string,
  period: ReportPeriod,
  { options, language, print }: Pick<Parameters<Command['run']>[0], 'options' | 'language' | 'print'>,
): Promise<number> {
  const { sheet, zone } = await makeAgentSheet(storage, agent, period);
  const document = JSON.stringify(sheet);
  const words = reportWords(language);
  const out = textOption(options, 'out');
  if (out !== undefined) {
    await writeAll(out, {
      'agent.html': renderAgentSheet(sheet, zone, language),
      'agent.xlsx': agentSheetWorkbook(sheet, zone, words),
      'agent.json': document,
      ...agentSheetTables(sheet, zone),
    });
  }
  if (options.json === true) print(document);
  else {
    const { number, share } = words;
    const { own, team } = sheet;
    const line = ({ adherence, handled, aht, quality }: AgentFigures) => ({
      adherence: share(adherence),
      handled: number(handled),
      aht: number(aht),
      quality: number(quality, 1),
    });
    print(label(language, 'report.agentLine', { who: sheet.agent.name, ...line(own) }));
    if (team)
      print(
        label(language, 'report.agentLine', {
          who: words.say('report.teamOf', { team: sheet.agent.team, people: team.people }),
          ...line(team),
        }),
      );
    if (out !== undefined) print(label(language, 'out', { path: out }));
  }
  return 0;
}

async function writeAll(out: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  try {
    await mkdir(out, { recursive: true });
    for (const [name, content] of Object.entries(files)) await writeFile(join(out, name), content);
  } catch {
    throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path: out });
  }
}

function periodOf(options: OptionValues): ReportPeriod {
  const given = (['day', 'week', 'month'] as const).filter((kind) => textOption(options, kind) !== undefined);
  const [kind] = given;
  if (kind === undefined || given.length > 1) {
    throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--day | --week | --month' });
  }
  const text = textOption(options, kind) as string;
  const date = kind === 'month' ? `${text}-01` : text;
  if (!isLocalDate(date)) throw new SeatwiseError('INPUT_DATE_INVALID', { value: text });
  if (kind === 'day') return { kind, from: date, to: date };
  if (kind === 'week') {
    const monday = addDays(date, -weekdayOf(date));
    return { kind, from: monday, to: addDays(monday, 6) };
  }
  return { kind, from: date, to: addDays(`${addDays(date, 31).slice(0, 7)}-01`, -1) };
}
