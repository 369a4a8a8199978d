import { addDays, dayStart } from '@seatwise/calendar';
import { planCapacity, readCapacityPlan } from '@seatwise/capacity';
import type { Artefact, CleaningDecision, Forecast, Instant, LocalDate, PlanningFact } from '@seatwise/core';
import { type DemoCenter, type DemoLanguage, makeDemoCenter } from '@seatwise/demo-center';
import type { CycleRow, LiveDay, OperationsReport, Plan } from '@seatwise/pipeline';
import { openStorage, type Storage } from '@seatwise/storage';
import { CenterStore } from '../../center/center-store.ts';
import { addDecisions, storedMarks } from '../../center/clean-stored-history.ts';
import { recordIntraday } from '../../center/intraday-log.ts';
import { makePlan } from '../../center/make-plan.ts';
import { makeReport } from '../../center/make-report.ts';
import { defaultSettings } from '../../center/plan-settings.ts';
import { publishLatest, readCycle, signOff } from '../../center/planning-cycle.ts';
import { reviseStoredForecast } from '../../center/revise-forecast.ts';
import { traceArtefact } from '../../center/trace-artefact.ts';
import { RunningDay } from '../../day/running-day.ts';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { nodeDigest } from '../../ports/node-digest.ts';
import { capacityDocument } from './capacity-document.ts';
import { DemoClock } from './demo-clock.ts';
import { absentees, repairDay } from './intraday.ts';
import { sliceRecords, withOutage } from './slice-records.ts';

const MONTH = { from: '2026-10-01', to: '2026-10-31' } as const;
/** The planner's day: the 25th of the month before. */
const PLANNED_ON = '2026-09-25';
const OUTAGE_DAY = '2026-10-14';
const ABSENCE_DAY = '2026-10-20';
const NEXT_MONTH_ON = '2026-10-25';
const FRIDAYS = ['2026-10-02', '2026-10-09', '2026-10-16', '2026-10-23'];

/** What the month left behind, in figures. */
export interface MonthResult {
  readonly imported: { readonly files: number; readonly rows: number };
  /** Marks of anomalies that nothing explained, and what was decided on them. */
  readonly cleaned: { readonly marks: number; readonly decisions: number };
  /** The day of the outage as it looked at four in the afternoon. */
  readonly outage: LiveDay;
  readonly intraday: {
    readonly absent: number;
    readonly touched: number;
    readonly recovered: number | null;
    readonly inTime: { readonly planned: number; readonly damaged: number; readonly repaired: number };
  };
  readonly report: OperationsReport;
  readonly cycle: readonly CycleRow[];
  readonly capacity: ReturnType<typeof planCapacity>['capacity'];
  readonly evidence: readonly PlanningFact[];
  readonly clausesMet: readonly string[];
  /** Artefacts that were opened back to their rows, each checked against its id. */
  readonly traced: number;
}

/**
 * A month of a planner on the demo center, on a scripted clock: history in, next month's forecast and schedule published on
 * the 25th, daily files with an outage, absences met by intraday changes, weekly revisions, the month's report and its
 * accuracy published, a capacity plan, and what all that proves.
 */
export async function runMonth(
  folder: string,
  tell: (step: string) => void,
  language: DemoLanguage = 'zh-CN',
): Promise<MonthResult> {
  const storage = await openStorage({ folder, digest: nodeDigest });
  try {
    return await new Month(storage, tell, language).run();
  } finally {
    await storage.close();
  }
}

class Month {
  readonly #storage: Storage;
  readonly #tell: (step: string) => void;
  readonly #demo: DemoCenter;
  readonly #clock: DemoClock;
  readonly #imported = { files: 0, rows: 0 };
  readonly #cleaned = { marks: 0, decisions: 0 };
  #outage: LiveDay | null = null;

  constructor(storage: Storage, tell: (step: string) => void, language: DemoLanguage) {
    this.#storage = storage;
    this.#demo = makeDemoCenter(1, { language });
    this.#clock = new DemoClock(this.#demo.center.zone);
    this.#tell = tell;
  }

  async run(): Promise<MonthResult> {
    await this.#found();
    this.#tell('history');
    await this.#import('history.csv', '2025-05-01', PLANNED_ON, '09:00', PLANNED_ON);
    this.#tell('clean');
    await this.#clean(PLANNED_ON, '10:00');
    this.#tell('plan');
    const planned = await this.#plan(PLANNED_ON, MONTH.from, 31, 'plan of October');
    for (const kind of ['forecast', 'requirement', 'schedule'] as const) {
      await publishLatest(
        this.#storage,
        kind,
        { from: null, to: null },
        this.#clock.at(PLANNED_ON, '16:00', 'planner', 'by the 25th'),
      );
    }
    await signOff(this.#storage, 'month_forecast', '2026-10', this.#clock.at(PLANNED_ON, '17:00', 'manager', 'agreed'));
    const intraday = await this.#days(planned);
    this.#tell('report');
    const by = this.#clock.at('2026-11-03', '10:00', 'planner', 'accuracy of October');
    const closing = await makePlan(this.#storage, by, () => {}, undefined, { firstDay: '2026-11-04', horizonDays: 1 });
    await publishLatest(
      this.#storage,
      'actuals',
      MONTH,
      this.#clock.at('2026-11-03', '11:00', 'planner', 'accuracy of October'),
    );
    const report = await makeReport(this.#storage, { kind: 'month', ...MONTH });
    this.#tell('capacity');
    const capacity = planCapacity(readCapacityPlan(capacityDocument(planned.requirement.payload, this.#demo))).capacity;
    this.#tell('evidence');
    const cycle = await readCycle(this.#storage, this.#clock.now, { from: '2026-09-20', to: '2026-11-10' });
    const traced = new Map();
    for (const { score } of [planned, closing]) await traceArtefact(this.#storage, score, traced);
    const evidence = closing.facts.filter(({ kind }) => kind === 'observed');
    const names = new Set(evidence.map(({ name }) => name));
    const clausesMet = closing.evidence.payload.clauses
      .filter(({ state, items }) => state === 'met' && items.some(({ name }) => names.has(name)))
      .map(({ clause }) => clause);
    const outage = this.#outage as LiveDay;
    return {
      imported: this.#imported,
      cleaned: this.#cleaned,
      outage,
      intraday,
      report,
      cycle,
      capacity,
      evidence,
      clausesMet,
      traced: traced.size,
    };
  }

  async #found(): Promise<void> {
    const { center, openingHours, events, agents, contracts, workPlans, activityCodes, serviceGoal, shrinkage } =
      this.#demo;
    const settings = {
      ...defaultSettings(center.zone),
      country: center.country,
      goal: { ...serviceGoal },
      shrinkage: shrinkage.map((item) => ({ ...item })),
      minimumStaff: 1,
    };
    const documents = { openingHours, events, agents, contracts, workPlans, activityCodes };
    await new CenterStore(this.#storage).found(
      center,
      settings,
      documents,
      this.#clock.at(PLANNED_ON, '08:00', 'planner', 'found'),
    );
  }

  /** Imports the rows of `[from, to)` as one file that arrives at a time of a day. */
  async #import(file: string, from: LocalDate, to: LocalDate | Instant, time: string, on: LocalDate): Promise<void> {
    const { zone } = this.#demo.center;
    const records = sliceRecords(
      this.#demo.records,
      dayStart(from, zone),
      typeof to === 'number' ? to : dayStart(to, zone),
      file,
    );
    if (!records) return;
    const hour = (h: number) => dayStart(OUTAGE_DAY, zone) + h * 3_600_000;
    const real = from === OUTAGE_DAY ? withOutage(records, 'service', hour(14), hour(16)) : records;
    await this.#storage.layers.importAll(CENTER_ID, [real], this.#clock.at(on, time, 'feed', file));
    this.#imported.files++;
    this.#imported.rows += real.start.length;
  }

  /** The planner looks at every mark that nothing explains: it teaches nothing, or becomes the outage that it was. */
  async #clean(on: LocalDate, time: string): Promise<void> {
    const marks = (await storedMarks(this.#storage)).filter(
      ({ explainedBy, action }) => explainedBy === null && action === null,
    );
    const decisions = marks.map(({ queue, date, from, to }): CleaningDecision => {
      const outage = date === OUTAGE_DAY;
      const reason = outage ? 'outage of the payment system' : 'no reason known; far from usual';
      return { queue, date, from, to, action: outage ? 'outage' : 'accept', value: null, reason, author: 'planner' };
    });
    this.#cleaned.marks += marks.length;
    const by = this.#clock.at(on, time, 'planner', 'cleaning');
    if (decisions.length > 0) this.#cleaned.decisions += await addDecisions(this.#storage, decisions, by);
  }

  /** The floor at four in the afternoon of the outage: what has arrived by then, and every figure of it. */
  async #live(): Promise<void> {
    const { zone } = this.#demo.center;
    const now = dayStart(OUTAGE_DAY, zone) + 16 * 3_600_000;
    await this.#import('live.csv', OUTAGE_DAY, now, '16:00', OUTAGE_DAY);
    this.#outage = await (await RunningDay.prepare(this.#storage, OUTAGE_DAY)).at(now);
  }

  async #plan(on: LocalDate, firstDay: LocalDate, horizonDays: number, reason: string): Promise<Plan> {
    const by = this.#clock.at(on, '14:00', 'planner', reason);
    return makePlan(this.#storage, by, () => {}, undefined, { firstDay, horizonDays });
  }

  /** The last days of September and every day of October: a file a day, the week's revision on Fridays, one day repaired. */
  async #days(planned: Plan): Promise<MonthResult['intraday']> {
    let intraday: MonthResult['intraday'] | null = null;
    for (let date: LocalDate = PLANNED_ON; date <= MONTH.to; date = addDays(date, 1)) {
      if (date === OUTAGE_DAY) await this.#live();
      if (date === ABSENCE_DAY) intraday = await this.#repair(planned);
      if (FRIDAYS.includes(date)) await this.#revise(date, addDays(date, 3), 7, 'weekly revision');
      if (date === NEXT_MONTH_ON) await this.#revise(date, '2026-11-01', 30, 'forecast of November');
      await this.#import(`${date}.csv`, date, addDays(date, 1), '06:00', addDays(date, 1));
      if (date === OUTAGE_DAY) await this.#clean(addDays(date, 1), '09:00');
    }
    if (!intraday) throw new Error('the month has no day of absences');
    return intraday;
  }

  /** A forecast of days to come from all that has arrived, published. */
  async #revise(date: LocalDate, firstDay: LocalDate, horizonDays: number, reason: string): Promise<void> {
    this.#tell(`${reason} ${date}`);
    const by = this.#clock.at(date, '16:00', 'planner', reason);
    await reviseStoredForecast(this.#storage, { firstDay, horizonDays }, by);
    await publishLatest(this.#storage, 'forecast', { from: null, to: null }, by);
  }

  /** 10:00 on the day of absences: what is proposed is done, recorded and published. */
  async #repair(planned: Plan): Promise<MonthResult['intraday']> {
    this.#tell(`intraday ${ABSENCE_DAY}`);
    const { zone, queues } = this.#demo.center;
    const forecast = (await this.#storage.artefacts.latest<Forecast>(CENTER_ID, 'forecast')) as Artefact<Forecast>;
    const day = {
      date: ABSENCE_DAY,
      now: dayStart(ABSENCE_DAY, zone) + 10 * 3_600_000,
      schedule: planned.schedule,
      forecast,
      skills: Object.fromEntries(queues.map(({ id, skill }) => [id, skill ?? id])),
      goal: this.#demo.serviceGoal,
      patience: null,
      workPlans: this.#demo.workPlans,
    };
    const absences = absentees(day, 12);
    const { proposal, schedule } = repairDay(day, absences);
    const by = this.#clock.at(ABSENCE_DAY, '10:05', 'team leader', `${absences.length} absent`);
    await this.#storage.artefacts.saveAll(CENTER_ID, [schedule], by);
    const ends = new Map(
      day.schedule.payload.shifts.flatMap((one) => (one.date === day.date ? [[one.agent, one.end]] : [])),
    );
    const entered = absences.map(({ agent, from }) => ({
      agent,
      start: from,
      end: ends.get(agent) ?? null,
      code: 'absent',
      reason: 'did not come',
    }));
    await this.#storage.agentTimes.save(CENTER_ID, 'absence', entered, by);
    // The others did what the schedule says, each part begun up to three minutes late.
    const missing = new Set(entered.map(({ agent }) => agent));
    const states = schedule.payload.shifts.flatMap(({ agent, date, activities }, n) =>
      date !== day.date || agent === null || missing.has(agent)
        ? []
        : activities.map(({ activity, start, end }, i) => {
            const [late, later] = [i, i + 1].map((part) => ((n + part) % 4) * 60_000) as [number, number];
            return { agent, start: start + late, end: end + later, code: activity, reason: '' };
          }),
    );
    await this.#storage.agentTimes.save(CENTER_ID, 'state', states, by);
    await publishLatest(this.#storage, 'schedule', { from: ABSENCE_DAY, to: ABSENCE_DAY }, by);
    const { actions, agentsTouched, inTime, recovered } = proposal;
    await recordIntraday(
      this.#storage,
      { date: ABSENCE_DAY, at: by.at, by: by.actor, absent: absences.length, actions, inTime },
      by,
    );
    return { absent: absences.length, touched: agentsTouched.length, recovered, inTime };
  }
}
