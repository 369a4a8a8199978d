import { setImmediate } from 'node:timers/promises';
import { type AlertRule, closeStates } from '@seatwise/actuals';
import { addDays, type BusinessCalendar, buildGrid, businessCalendar, dayStart } from '@seatwise/calendar';
import {
  type Artefact,
  type ArtefactKind,
  type Forecast,
  type History,
  HOUR,
  type Instant,
  type IntervalMinutes,
  type IntervalRecords,
  type LocalDate,
  type OpeningHours,
  type Requirement,
  type Schedule,
  SeatwiseError,
} from '@seatwise/core';
import { COMBINATION, type DayPlan, planDay } from '@seatwise/forecast';
import { aggregateHistory, buildHistory, horizonOpenMinutes, inferOpeningHours, sliceHistory } from '@seatwise/history';
import { DEFAULT_ALERT_RULES, type LiveDay, liveDay } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CenterStore, type PlanDocuments } from '../center/center-store.ts';
import type { PlanSettings } from '../center/plan-settings.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';

/** Days before a day that its reforecast learns from. */
const LEARNED_DAYS = 400;
/** A state that lasts and began longer than this before the day is a feed that fell silent. */
const OLDEST_STATE = 24 * HOUR;

/** What stands still while a day runs. */
interface Prepared {
  readonly settings: PlanSettings;
  readonly documents: Pick<PlanDocuments, 'openingHours' | 'events' | 'activityCodes'>;
  readonly calendar: BusinessCalendar;
  readonly openingHours: readonly OpeningHours[];
  readonly forecast: Forecast | null;
  readonly requirement: Requirement | null;
  readonly intervalMinutes: IntervalMinutes;
  readonly plans: ReadonlyMap<string, DayPlan>;
  readonly rules: readonly AlertRule[];
}

/** A day as it runs: prepared once from what was official when it began, then told anew whenever something arrives. */
export class RunningDay {
  readonly date: LocalDate;
  readonly #storage: Storage;
  readonly #prepared: Prepared;
  #schedule: { readonly publication: string; readonly payload: Schedule } | null = null;

  private constructor(storage: Storage, date: LocalDate, prepared: Prepared) {
    this.date = date;
    this.#storage = storage;
    this.#prepared = prepared;
  }

  /** @throws SeatwiseError HISTORY_EMPTY before there is a center */
  static async prepare(storage: Storage, date: LocalDate): Promise<RunningDay> {
    const store = new CenterStore(storage);
    const settings = await store.settings();
    if (!settings) throw new SeatwiseError('HISTORY_EMPTY');
    const documents = {
      openingHours: await store.standingDocument('openingHours'),
      events: await store.standingDocument('events'),
      activityCodes: await store.standingDocument('activityCodes'),
    };
    const { zone, country } = settings;
    const calendar = businessCalendar({ country, events: documents.events });
    const begin = dayStart(date, zone);
    const official = async <Payload>(kind: ArtefactKind) =>
      (await officialAt<Payload>(storage, kind, date, begin))?.payload ?? null;
    const forecast = await official<Forecast>('forecast');
    const intervalMinutes = forecast?.grid.intervalMinutes ?? settings.intervalMinutes;
    const records = await storage.layers.readRecords(CENTER_ID, {
      start: dayStart(addDays(date, -LEARNED_DAYS), zone),
      end: begin,
    });
    const past = pastOf(records, zone, documents.openingHours, calendar, intervalMinutes);
    const openingHours = documents.openingHours ?? (past ? inferOpeningHours(past, calendar) : []);
    const stored = await storage.documents.read(CENTER_ID, 'alertRules');
    return new RunningDay(storage, date, {
      settings,
      documents,
      calendar,
      openingHours,
      forecast,
      requirement: await official<Requirement>('requirement'),
      intervalMinutes,
      plans: past ? await plansOf(past, date, openingHours, calendar) : new Map(),
      rules: stored ? (stored.value as unknown as AlertRule[]) : DEFAULT_ALERT_RULES,
    });
  }

  /** Every figure of the day at an instant, from all that has arrived. */
  async at(now: Instant): Promise<LiveDay> {
    const { settings, documents, forecast, requirement, plans, rules } = this.#prepared;
    const begin = dayStart(this.date, settings.zone);
    const end = dayStart(addDays(this.date, 1), settings.zone);
    const records = await this.#storage.layers.readRecords(CENTER_ID, { start: begin, end });
    const until = Math.min(now, end);
    const states = await this.#storage.agentTimes.states(CENTER_ID, begin, until);
    const absences = await this.#storage.agentTimes.absences(CENTER_ID, begin, until);
    return liveDay({
      now,
      history: this.#history(records),
      forecast,
      requirement,
      schedule: await this.#scheduleAt(now),
      plans,
      activity: closeStates(
        states.filter((one) => one.end !== null || one.start > begin - OLDEST_STATE),
        now,
      ),
      absences: absences.map(({ agent, start, end: stop, code, reason, approvedBy }) => ({
        agent,
        start,
        end: Math.min(stop ?? now, now),
        code,
        reason,
        approvedBy,
      })),
      activityCodes: documents.activityCodes,
      shrinkageBases: new Map(settings.shrinkage.map(({ activity, base }) => [activity, base])),
      goal: settings.goal,
      patience: settings.patience,
      rules,
    });
  }

  /** What arrived of this day on the planning grid; nothing yet is an empty day. */
  #history(records: readonly IntervalRecords[]): History {
    const { settings, calendar, openingHours, intervalMinutes } = this.#prepared;
    const { zone } = settings;
    if (records.length > 0) {
      const fine = buildHistory({ layers: records, zone, openingHours, calendar });
      if (fine.grid.intervalMinutes > intervalMinutes)
        throw new SeatwiseError('INPUT_INTERVAL_MIXED', { first: intervalMinutes, second: fine.grid.intervalMinutes });
      const history = aggregateHistory(fine, intervalMinutes);
      const d = history.grid.days.indexOf(this.date);
      if (d >= 0) return sliceHistory(history, d, d + 1);
    }
    return { grid: buildGrid(zone, intervalMinutes, this.date, 1), queues: [], issues: [] };
  }

  /** The schedule that is official now: changes during the day count from when they were published. */
  async #scheduleAt(now: Instant): Promise<Schedule | null> {
    const found = await officialAt<Schedule>(this.#storage, 'schedule', this.date, now, this.#schedule?.publication);
    if (!found) return null;
    if (found.payload) {
      const shifts = found.payload.shifts.filter(({ date }) => date === this.date);
      this.#schedule = { publication: found.publication, payload: { ...found.payload, shifts, coverage: [] } };
    }
    return this.#schedule?.payload ?? null;
  }
}

/** The newest publication up to an instant that covers a day; it is not read when it is the one `known`. */
async function officialAt<Payload>(
  storage: Storage,
  kind: ArtefactKind,
  date: LocalDate,
  at: Instant,
  known?: string,
): Promise<{ readonly publication: string; readonly payload: Payload | null } | null> {
  const found = (await storage.publications.list(CENTER_ID)).find(
    (one) => one.kind === kind && one.at <= at && one.from <= date && one.to >= date,
  );
  if (!found) return null;
  if (found.publicationId === known) return { publication: known, payload: null };
  const { payload }: Artefact<Payload> = await storage.artefacts.read<Payload>(CENTER_ID, kind, found.id);
  return { publication: found.publicationId, payload };
}

function pastOf(
  records: readonly IntervalRecords[],
  zone: string,
  openingHours: readonly OpeningHours[] | null,
  calendar: BusinessCalendar,
  intervalMinutes: IntervalMinutes,
): History | null {
  if (records.length === 0) return null;
  const fine = buildHistory({ layers: records, zone, openingHours, calendar });
  return fine.grid.intervalMinutes > intervalMinutes ? null : aggregateHistory(fine, intervalMinutes);
}

/** What each queue's past teaches about the day; a queue with too short a past has none. */
async function plansOf(
  past: History,
  date: LocalDate,
  openingHours: readonly OpeningHours[],
  calendar: BusinessCalendar,
): Promise<Map<string, DayPlan>> {
  const first = past.grid.days.findIndex((day) => day >= date);
  const before = first < 0 ? past : sliceHistory(past, 0, first);
  const grid = buildGrid(past.grid.zone, past.grid.intervalMinutes, date, 1);
  const plans = new Map<string, DayPlan>();
  for (const queue of before.queues) {
    const open = horizonOpenMinutes(openingHours, queue.queue, grid, calendar);
    try {
      plans.set(
        queue.queue,
        planDay({
          historyGrid: before.grid,
          queue,
          grid,
          open,
          calendar,
          method: COMBINATION,
          compare: false,
          masked: null,
        }),
      );
    } catch (error) {
      if (!(error instanceof SeatwiseError)) throw error;
    }
    // Requests that wait get their turn between queues.
    await setImmediate();
  }
  return plans;
}
