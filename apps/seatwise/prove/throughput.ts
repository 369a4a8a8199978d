import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { addDays, buildGrid, dayStart, formatInstant } from '@seatwise/calendar';
import {
  type Forecast,
  gridLength,
  type IntervalRecords,
  intervalStart,
  MINUTE,
  type Requirement,
  type Schedule,
  type ScheduledActivity,
  type Shift,
  sealArtefact,
} from '@seatwise/core';
import { EXPORT_DEFAULTS, readAgentStateCsv, readTextExport } from '@seatwise/formats';
import { openStorage, type Storage } from '@seatwise/storage';
import { picker } from '../../../packages/formats/fixtures/mutate.ts';
import { CenterStore } from '../src/center/center-store.ts';
import { publishLatest } from '../src/center/planning-cycle.ts';
import { DayWatch } from '../src/day/day-watch.ts';
import { importReads } from '../src/imports/import-files.ts';
import { CENTER_ID } from '../src/jobs/data-folder.ts';
import { nodeDigest } from '../src/ports/node-digest.ts';

const ZONE = 'Asia/Shanghai';
const QUEUES = 60;
const YEARS_DAYS = 3 * 365 + 1;
const STEP = 15;
const PER_DAY = (24 * 60) / STEP;

/** `pnpm prove throughput`: three years of 60 queues through `import`, and a day of their live feed with all figures. */
export default async function prove(print: (line: string) => void): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'seatwise-throughput-'));
  try {
    print('# Throughput\n');
    const live = await proveDay(join(folder, 'live'), print);
    const imported = await proveImport(folder, print);
    return live && imported;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const HEADER =
  'interval_start,queue,offered,answered,abandoned,answered_within_threshold,answer_threshold,talk_time,after_contact_work,answer_wait';

/** One row of a queue's quarter hour: a plain day's shape with a little noise. */
function rowOf(at: string, q: number, slot: number, noise: number): string {
  const shape = Math.max(0.05, Math.sin((Math.PI * (slot - 24)) / 68));
  const offered = Math.round((6 + (q % 12)) * shape * (0.8 + 0.4 * noise));
  const abandoned = Math.round(offered * 0.05 * noise);
  const answered = offered - abandoned;
  const inTime = Math.round(answered * (0.75 + 0.2 * noise));
  return `${at},queue-${q},${offered},${answered},${abandoned},${inTime},20,${answered * 180},${answered * 30},${answered * 12}`;
}

async function proveImport(folder: string, print: (line: string) => void): Promise<boolean> {
  const file = join(folder, 'history.csv');
  const random = picker(7);
  const out = createWriteStream(file);
  out.write(`${HEADER}\n`);
  let rows = 0;
  const start = Date.UTC(2023, 0, 1) - 8 * 60 * MINUTE;
  for (let d = 0; d < YEARS_DAYS; d++) {
    const lines: string[] = [];
    for (let slot = 0; slot < PER_DAY; slot++) {
      const at = formatInstant(start + (d * PER_DAY + slot) * STEP * MINUTE, ZONE);
      for (let q = 0; q < QUEUES; q++) lines.push(rowOf(at, q, slot, random(1000) / 1000));
    }
    rows += lines.length;
    if (!out.write(`${lines.join('\n')}\n`)) await new Promise<void>((resolve) => out.once('drain', resolve));
  }
  out.end();
  await finished(out);
  const { size } = await stat(file);
  // The peak of the process itself, told as it ends.
  const teller =
    "process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write('\\npeak '+maxRSS+' '+(userCPUTime+systemCPUTime)+'\\n')})";
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(teller)}`,
      'apps/seatwise/src/main.ts',
      'import',
      file,
      '--zone',
      ZONE,
      '--data',
      join(folder, 'data'),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let told = '';
  child.stderr.on('data', (piece) => (told += piece));
  const status = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  const seconds = (performance.now() - began) / 1000;
  const [, kilobytes, worked] = /peak (\d+) (\d+)/.exec(told) ?? [];
  const peak = Number(kilobytes ?? Number.NaN) / 1024;
  const progress = told.split('\n').filter((line) => /\d/.test(line)).length - 1;
  const ok = status === 0 && seconds < 60 && peak < 1.5 * 1024 && progress > 2;
  print('\n## Import\n');
  print(
    `\`seatwise import\` of ${rows.toLocaleString('en')} rows (${QUEUES} queues, three years, ${STEP} minutes, ${Math.round(size / 1e6)} MB): ` +
      `${seconds.toFixed(1)} s (${(Number(worked ?? 0) / 1e6).toFixed(1)} s of processors), ${Math.round(peak)} MB at most, ${progress} lines of progress. Asked for: below 60 s and 1,536 MB.`,
  );
  if (status !== 0) print(`- **exit ${status}: ${told.slice(-500)}**`);
  return ok;
}

const DATE = '2026-03-02';
const AGENTS = 1200;
const PAST_DAYS = 70;

async function proveDay(folder: string, print: (line: string) => void): Promise<boolean> {
  const storage = await openStorage({ folder, digest: nodeDigest });
  try {
    const schedule = await foundCenter(storage);
    const rows = feedRows();
    const states = stateRows(schedule.shifts);
    let now = dayStart(DATE, ZONE);
    const by = (reason: string) => ({ actor: 'feed', at: now, reason });
    const watch = new DayWatch(storage, by);
    const prepared = performance.now();
    await watch.at(now);
    const preparing = performance.now() - prepared;

    // The whole day at once, from the text of its files to every figure at its end.
    now = dayStart(addDays(DATE, 1), ZONE) - 1;
    const text = [HEADER, ...rows, ''].join('\n');
    const stateText = ['agent,state,start,end', ...states, ''].join('\n');
    const worked = process.cpuUsage();
    const began = performance.now();
    const read = readTextExport(text, { ...EXPORT_DEFAULTS, file: 'day.csv', zone: ZONE, expectedRows: rows.length });
    const { times, issues } = readAgentStateCsv(stateText, { file: 'states.csv', zone: ZONE });
    const readAt = performance.now();
    await importReads(storage, [{ ...read, file: 'day.csv', encoding: null }], { zone: ZONE, by: by('day') });
    await storage.agentTimes.save(CENTER_ID, 'state', times ?? [], by('states'));
    const storedAt = performance.now();
    const whole = await watch.at(now);
    const end = performance.now();
    const seconds = (end - began) / 1000;
    const { user, system } = process.cpuUsage(worked);

    // The same day as it comes: what one quarter hour brings, and every figure anew.
    const updates: number[] = [];
    for (let slot = 32; slot <= 88; slot += 8) {
      now = dayStart(DATE, ZONE) + slot * STEP * MINUTE;
      const from = performance.now();
      await watch.at(now);
      updates.push(performance.now() - from);
    }
    const figures = whole.queues.every(
      ({ status, reforecast }) =>
        status.serviceLevelSoFar !== null && status.serviceLevelEndOfDay !== null && reforecast !== null,
    );
    const people = whole.agents.filter(({ adherence }) => adherence !== null).length;
    const ok = seconds < 1 && figures && people === AGENTS && whole.shrinkage.length > 0 && issues.length === 0;
    print('## A day of live feed\n');
    print(
      `${QUEUES} queues, ${rows.length.toLocaleString('en')} rows of ${STEP} minutes, ${AGENTS.toLocaleString('en')} people with ${states.length.toLocaleString('en')} states, ` +
        `from the text of the files to now-line, service level so far and at the end, reforecast, adherence, shrinkage and alerts: **${seconds.toFixed(2)} s** ` +
        `(reading ${(readAt - began).toFixed(0)} ms, storing ${(storedAt - readAt).toFixed(0)} ms, figures ${(end - storedAt).toFixed(0)} ms; processor ${((user + system) / 1e6).toFixed(2)} s with collecting garbage beside). Asked for: below 1 s.\n`,
    );
    print(
      `${whole.queues.length} queues and ${people} people with all figures, ${whole.segments.length.toLocaleString('en')} stretches of adherence, ${whole.alerts.length} alerts. ` +
        `Every figure anew at a time of the day: ${Math.min(...updates).toFixed(0)} to ${Math.max(...updates).toFixed(0)} ms. ` +
        `Made ready once, before the day (learning from ${PAST_DAYS} days): ${(preparing / 1000).toFixed(1)} s.`,
    );
    return ok;
  } finally {
    await storage.close();
  }
}

/** A center of 60 queues in 30 skills with its past, its published forecast, requirement and schedule of the day. */
async function foundCenter(storage: Storage): Promise<Schedule> {
  const before = dayStart(addDays(DATE, -1), ZONE) + 12 * 60 * MINUTE;
  const by = (reason: string) => ({ actor: 'prove', at: before, reason });
  const store = new CenterStore(storage);
  await store.ensure(ZONE, by('found'));
  const settings = await store.settings();
  if (settings) await store.saveSettings({ ...settings, intervalMinutes: STEP, patience: 120 }, by('found'));
  await storage.layers.importAll(CENTER_ID, [pastRecords()], by('past'));
  const grid = buildGrid(ZONE, STEP, DATE, 1);
  const length = gridLength(grid);
  const column = (of: (slot: number) => number) => Float64Array.from({ length }, (_, i) => of(i));
  const shape = (slot: number) => Math.max(0.05, Math.sin((Math.PI * (slot - 24)) / 68));
  const names = Array.from({ length: QUEUES }, (_, q) => `queue-${q}`);
  const open = new Uint8Array(length).fill(STEP);
  const forecast: Forecast = {
    grid,
    queues: names.map((queue, q) => {
      const offered = column((slot) => (6 + (q % 12)) * shape(slot));
      const bounds = { lower80: offered, upper80: offered, lower95: offered, upper95: offered };
      return {
        queue,
        channel: 'voice',
        offered,
        ...bounds,
        aht: column(() => 210),
        openMinutes: open,
        ahtSource: 'history',
      };
    }),
    backtest: [],
    issues: [],
  };
  const whole = (value: number) => new Int32Array(length).fill(value);
  const requirement: Requirement = {
    grid,
    queues: names.map((queue, q) => ({
      queue,
      skill: skillOf(q),
      intensity: column((slot) => ((6 + (q % 12)) * shape(slot) * 210) / 900),
      baseStaff: Int32Array.from(column((slot) => Math.ceil(((6 + (q % 12)) * shape(slot) * 210) / 900 + 1))),
      requiredStaff: whole(4),
      headCount: whole(5),
      serviceLevel: column(() => 0.85),
      averageSpeedOfAnswer: column(() => 10),
      occupancy: column(() => 0.8),
      bindingGoal: new Uint8Array(length),
      openMinutes: open,
    })),
    shrinkage: [],
    shrinkageNotPlaced: 0.3,
    shrinkageTotal: 0.3,
    issues: [],
  };
  const schedule: Schedule = {
    grid,
    named: true,
    shifts: Array.from({ length: AGENTS }, (_, a) => shiftOf(a)),
    coverage: [],
    solutions: [],
    violations: [],
    paidHours: AGENTS * 8,
    issues: [],
  };
  const artefacts = [
    sealArtefact(nodeDigest, 'forecast', forecast, [], {}),
    sealArtefact(nodeDigest, 'requirement', requirement, [], {}),
    sealArtefact(nodeDigest, 'schedule', schedule, [], {}),
  ];
  await storage.artefacts.saveAll(CENTER_ID, artefacts, by('plan'));
  for (const kind of ['forecast', 'requirement', 'schedule'])
    await publishLatest(storage, kind, { from: DATE, to: DATE }, by('publish'));
  return schedule;
}

const skillOf = (q: number): string => `skill-${q % 30}`;

/** Eight hours and a half with two breaks, a meal and a training, in one of ten starts. */
function shiftOf(a: number): Shift {
  const start = dayStart(DATE, ZONE) + (6 * 60 + (a % 10) * 60) * MINUTE;
  const parts = [
    ['on_queue', 0, 90],
    ['break', 90, 105],
    ['on_queue', 105, 210],
    ['meal', 210, 240],
    ['on_queue', 240, 360],
    ['training', 360, 390],
    ['on_queue', 390, 420],
    ['break', 420, 435],
    ['on_queue', 435, 510],
  ] as const;
  const activities = parts.map(
    ([activity, from, to]): ScheduledActivity => ({
      activity,
      start: start + from * MINUTE,
      end: start + to * MINUTE,
      paid: activity !== 'meal',
      onQueue: activity === 'on_queue',
    }),
  );
  const end = start + 510 * MINUTE;
  return { id: `s${a}`, agent: `agent-${a}`, date: DATE, start, end, skill: skillOf(a), activities };
}

function pastRecords(): IntervalRecords {
  const random = picker(11);
  const rows = PAST_DAYS * PER_DAY * QUEUES;
  const [offered, answered, inTime] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
  const queue = new Int32Array(rows);
  const start = new Float64Array(rows);
  const first = dayStart(addDays(DATE, -PAST_DAYS), ZONE);
  for (let i = 0; i < rows; i++) {
    const q = i % QUEUES;
    const step = Math.floor(i / QUEUES);
    const cells = rowOf('', q, step % PER_DAY, random(1000) / 1000).split(',');
    queue[i] = q;
    start[i] = first + step * STEP * MINUTE;
    offered[i] = Number(cells[2]);
    answered[i] = Number(cells[3]);
    inTime[i] = Number(cells[5]);
  }
  return {
    file: 'past.csv',
    queues: Array.from({ length: QUEUES }, (_, q) => ({ id: `queue-${q}`, channel: 'voice' as const })),
    queue,
    start,
    row: Int32Array.from(start, (_, i) => i + 2),
    facts: {
      offered,
      answered,
      abandoned: offered.map((value, i) => value - (answered[i] as number)),
      handled: answered,
      handleTime: answered.map((value) => value * 210),
      answeredWithinThreshold: inTime,
    },
    thresholds: { answerThreshold: 20, shortAbandonThreshold: null },
    intervalMinutes: STEP,
  };
}

function feedRows(): string[] {
  const random = picker(13);
  const grid = buildGrid(ZONE, STEP, DATE, 1);
  return Array.from({ length: PER_DAY }).flatMap((_, slot) =>
    Array.from({ length: QUEUES }, (_, q) =>
      rowOf(formatInstant(intervalStart(grid, slot), ZONE), q, slot, random(1000) / 1000),
    ),
  );
}

/** What people did: each part of the shift begun up to four minutes late, on queue cut by short pauses. */
function stateRows(shifts: readonly Shift[]): string[] {
  const random = picker(17);
  const line = (agent: string | null, state: string, start: number, end: number) =>
    `${agent},${state},${formatInstant(start, ZONE)},${formatInstant(end, ZONE)}`;
  return shifts.flatMap(({ agent, activities }) => {
    let at = (activities[0] as ScheduledActivity).start + random(5) * MINUTE;
    return activities.flatMap(({ activity, end }) => {
      const until = end + random(5) * MINUTE;
      const rows: string[] = [];
      while (activity === 'on_queue' && at + 40 * MINUTE < until) {
        rows.push(line(agent, activity, at, at + 30 * MINUTE));
        rows.push(line(agent, 'other', at + 30 * MINUTE, at + 33 * MINUTE));
        at += 33 * MINUTE;
      }
      rows.push(line(agent, activity, at, until));
      at = until;
      return rows;
    });
  });
}
