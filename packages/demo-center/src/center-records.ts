import { addDays, dayStart, daysBetween, movePeriod } from '@seatwise/calendar';
import { type CenterRecords, type ContactRecord, HOUR, type StaffRecord } from '@seatwise/core';
import { CENTER, LAST_DAY } from './center.ts';
import { makeDemoRegisters } from './center-registers.ts';
import { makeRandom, type Random } from './random.ts';
import { scoreOf } from './surveys.ts';

/** First day of the record files: 24 months up to the last day of the history. */
export const RECORDS_FIRST_DAY = '2024-11-01';
/** The month in which everything customers feel is worse: answers, quality and complaints. */
export const BAD_MONTH = '2026-08';

/** What the records are made with; tests recover it from the metrics. */
export const RECORD_TRUTHS = {
  participation: 0.42,
  /** Share of customers who call again within a week. */
  repeat: 0.18,
  resolved: 0.82,
  notResolvable: 0.08,
  contained: 0.72,
  qualityMean: 93,
  fatal: 0.012,
  complaintsPerDay: 3,
  answeredInTime: 0.985,
  closedInTime: 0.96,
  escalated: 0.08,
  external: 0.04,
  monthlyLeavers: 2,
  attendance: 0.96,
  passed: 0.93,
  labourOfPlan: 1.02,
  promoters: 0.55,
  detractors: 0.15,
} as const;

const QUEUES = CENTER.queues.map(({ id }) => id);
const DAYS = daysBetween(RECORDS_FIRST_DAY, LAST_DAY) + 1;
const MONTHS = Array.from({ length: 24 }, (_, m) => movePeriod(RECORDS_FIRST_DAY, 'month', m));

/**
 * Two years of record files of the synthetic center. Contacts are those of one customer in fifty, so that repeats are whole;
 * keys are pseudonyms already. Equal seeds make equal records.
 */
export function makeDemoRecords(seed = 1): CenterRecords {
  const draws = (part: number) => makeRandom(Math.imul(seed, 2_654_435_761) + 100 + part);
  const contacts = makeContacts(draws(1));
  const staff = makeStaff(draws(5));
  return {
    contacts,
    surveys: makeSurveyRecords(draws(2)),
    quality: makeQuality(draws(3), staff),
    complaints: makeComplaints(draws(4)),
    staff,
    training: makeTraining(draws(6)),
    costs: makeCosts(draws(7)),
    self_service: makeSelfService(draws(8)),
    ...makeDemoRegisters(seed, staff),
  };
}

const bad = (date: string) => date.startsWith(BAD_MONTH);
const queueOf = (random: Random) => QUEUES[random.integer(0, QUEUES.length - 1)] as string;
const siteOf = (random: Random) => CENTER.sites[random.integer(0, CENTER.sites.length - 1)]?.id as string;
const openHour = (random: Random) => random.integer(8, 20) * HOUR + random.integer(0, 59) * 60_000;

function eachDay<Row>(make: (date: string, midnight: number) => readonly Row[]): Row[] {
  return Array.from({ length: DAYS }, (_, d) => addDays(RECORDS_FIRST_DAY, d)).flatMap((date) =>
    make(date, dayStart(date, CENTER.zone)),
  );
}

function makeContacts(random: Random): ContactRecord[] {
  let customers = 0;
  return eachDay((_, midnight) =>
    Array.from({ length: random.integer(30, 50) }, () => {
      const customer = `c${++customers}`;
      const queue = queueOf(random);
      const site = siteOf(random);
      const start = midnight + openHour(random);
      const resolved = random.uniform() < RECORD_TRUTHS.resolved;
      const one = (at: number, reason: string, done: boolean): ContactRecord => ({
        start: at,
        site,
        queue,
        customer,
        reason,
        resolved: done,
        resolvable: random.uniform() >= RECORD_TRUTHS.notResolvable || done,
      });
      const again = random.uniform() < RECORD_TRUTHS.repeat;
      const later = start + random.integer(2, 160) * HOUR;
      return again ? [one(start, 'billing', resolved), one(later, 'billing', true)] : [one(start, 'card', resolved)];
    }).flat(),
  ).filter(({ start }) => start < dayStart(addDays(LAST_DAY, 1), CENTER.zone));
}

function makeSurveyRecords(random: Random): CenterRecords['surveys'] {
  return eachDay((date) =>
    QUEUES.flatMap((queue) => [
      ...callBacks(date, queue, random),
      ...(['csat', 'csat', 'csat', 'csat', 'nps', 'ces'] as const).flatMap((instrument) =>
        Array.from({ length: instrument === 'csat' ? 10 : 5 }, () => {
          const answered = random.uniform() < RECORD_TRUTHS.participation;
          const draw = random.uniform();
          const worse = bad(date) ? 0.75 : 1;
          const score =
            instrument === 'csat'
              ? scoreOf(draw * worse)
              : instrument === 'nps'
                ? draw < RECORD_TRUTHS.detractors / worse
                  ? random.integer(0, 6)
                  : draw < 1 - RECORD_TRUTHS.promoters * worse
                    ? random.integer(7, 8)
                    : random.integer(9, 10)
                : Math.max(1, 7 - random.poisson(1 / worse));
          return {
            date,
            site: siteOf(random),
            queue,
            instrument,
            score: answered ? score : null,
            occasion: 'post_contact' as const,
          };
        }),
      ),
    ]),
  );
}

/** Two dissatisfied customers a week and queue are called back and asked again. */
function callBacks(date: string, queue: string, random: Random): CenterRecords['surveys'] {
  if (random.uniform() > 2 / 7) return [];
  const answered = random.uniform() < RECORD_TRUTHS.participation;
  return [
    {
      date,
      site: '*',
      queue,
      instrument: 'csat',
      score: answered ? scoreOf(random.uniform()) : null,
      occasion: 'callback',
    },
  ];
}

const ITEMS = ['greeting', 'identification', 'solution', 'closing'];
const SHIFTS = ['early', 'middle', 'late'];
/** Evaluations a month of everybody, and of those who joined in the last three months. */
const SAMPLE = 5;

function makeQuality(random: Random, staff: readonly StaffRecord[]): CenterRecords['quality'] {
  let number = 0;
  return MONTHS.flatMap((month) => {
    const days = daysBetween(month, movePeriod(month, 'month', 1));
    return agentsIn(staff, month).flatMap(({ agent, joined }) => {
      const fresh = joined > movePeriod(month, 'month', -3);
      const n = Number(agent.slice(1));
      return Array.from({ length: fresh ? 2 * SAMPLE + 1 : SAMPLE }, (_, i) => {
        const at = Math.floor(((i + (n % 10) / 10) * days) / (fresh ? 2 * SAMPLE + 1 : SAMPLE));
        const date = addDays(month, Math.min(days - 1, at));
        const truth = RECORD_TRUTHS.qualityMean - (bad(date) ? 6 : 0) + 4 * random.normal();
        const contact = `q${++number}`;
        const fatal = random.uniform() < RECORD_TRUTHS.fatal ? 1 : 0;
        const scored = (evaluator: string, lean: number) => {
          const score = Math.min(100, Math.max(0, Math.round(truth + lean + 1.5 * random.normal())));
          return {
            date,
            site: n % 10 < 6 ? 'chengdu' : 'wuhan',
            queue: QUEUES[number % QUEUES.length] as string,
            contact,
            evaluator,
            agent,
            team: `team-${((n - 1) % 10) + 1}`,
            score,
            fatal,
            shift: SHIFTS[Math.floor(number / 3) % SHIFTS.length] as string,
            errors: score < 92 ? (ITEMS[number % ITEMS.length] as string) : '',
          };
        };
        const evaluators = ['e1', 'e2', 'e3'];
        return number % 16 === 0
          ? evaluators.map((evaluator, e) => scored(evaluator, e - 1))
          : [scored(evaluators[number % 3] as string, (number % 3) - 1)];
      }).flat();
    });
  });
}

/** Agents who are there for a whole month, with the day they joined. */
function agentsIn(staff: readonly StaffRecord[], month: string): { agent: string; joined: string }[] {
  const next = movePeriod(month, 'month', 1);
  const left = new Map(staff.filter(({ movement }) => movement === 'leave').map(({ agent, date }) => [agent, date]));
  return staff.flatMap(({ agent, role, movement, date, joined }) => {
    if (role !== 'agent' || movement === 'leave' || date >= next) return [];
    const gone = left.get(agent);
    return gone !== undefined && gone < month ? [] : [{ agent, joined: joined ?? date }];
  });
}

function makeComplaints(random: Random): CenterRecords['complaints'] {
  let number = 0;
  const limits = { high: [2, 24], normal: [8, 72] } as const;
  return eachDay((date, midnight) =>
    Array.from({ length: random.poisson(RECORD_TRUTHS.complaintsPerDay * (bad(date) ? 2.5 : 1)) }, () => {
      const received = midnight + openHour(random);
      const level = random.uniform() < 0.2 ? 'high' : 'normal';
      const [responseHours, resolutionHours] = limits[level];
      const late = (share: number) => random.uniform() >= share;
      const lateClose = late(bad(date) ? 0.85 : RECORD_TRUTHS.closedInTime);
      const escalated = random.uniform() < RECORD_TRUTHS.escalated;
      return {
        complaint: `T${++number}`,
        received,
        site: siteOf(random),
        queue: queueOf(random),
        customer: `k${random.integer(1, 4000)}`,
        channel: ['voice', 'chat', 'app'][random.integer(0, 2)] as string,
        category: ['billing', 'card', 'service', 'app'][random.integer(0, 3)] as string,
        level,
        responded: received + responseHours * HOUR * (late(RECORD_TRUTHS.answeredInTime) ? 1.5 : 0.5),
        responseHours,
        closed: received + resolutionHours * HOUR * (lateClose ? 1.4 : 0.6),
        resolutionHours,
        escalated,
        escalatedAt: escalated ? received + HOUR : null,
        external: random.uniform() < RECORD_TRUTHS.external,
        overdueReason: lateClose ? 'third_party' : '',
      };
    }),
  );
}

function makeStaff(random: Random): StaffRecord[] {
  const records: StaffRecord[] = [];
  const push = (
    date: string,
    agent: string,
    movement: StaffRecord['movement'],
    role: StaffRecord['role'],
    more: Partial<StaffRecord> = {},
  ) => records.push({ date, agent, movement, voluntary: null, role, site: '*', joined: null, ...more });
  const present: string[] = [];
  for (let n = 1; n <= 120; n++) {
    present.push(`A${n}`);
    push(RECORDS_FIRST_DAY, `A${n}`, 'present', 'agent', { joined: '2023-05-15' });
  }
  for (let n = 1; n <= 12; n++) push(RECORDS_FIRST_DAY, `L${n}`, 'present', 'leader', { joined: '2022-05-15' });
  let hired = 120;
  for (const month of MONTHS) {
    const leavers = Math.min(4, random.poisson(RECORD_TRUTHS.monthlyLeavers));
    for (let n = 0; n < leavers; n++) {
      const [agent] = present.splice(random.integer(0, present.length - 1), 1);
      push(addDays(month, 14), agent as string, 'leave', 'agent', { voluntary: random.uniform() < 0.7 });
    }
    for (let n = 0; n < leavers; n++) {
      present.push(`A${++hired}`);
      push(addDays(month, 19), `A${hired}`, 'hire', 'agent', { joined: addDays(month, 19) });
    }
  }
  // The last day on file, so that the last month is whole.
  push(LAST_DAY, 'L1', 'present', 'leader');
  return records;
}

function makeTraining(random: Random): CenterRecords['training'] {
  return MONTHS.flatMap((month, m) => {
    const seats = Array.from({ length: 120 }, (_, n) => ({
      date: addDays(month, 4 + (n % 20)),
      session: `s${m}-${n % 20}`,
      course: m % 12 === 5 ? 'security' : (['products', 'service', 'systems'][m % 3] as string),
      audience: 'agent' as const,
      agent: `A${n + 1}`,
      hours: 3.5,
      held: true,
      attended: random.uniform() < RECORD_TRUTHS.attendance,
      passed: m % 2 === 1 ? random.uniform() < RECORD_TRUTHS.passed : null,
    }));
    const failed = seats.filter(({ passed, attended }) => attended && passed === false);
    const again = failed.map((seat) => ({
      ...seat,
      date: addDays(seat.date, 6),
      session: `r${m}`,
      attended: true,
      passed: true,
    }));
    const induction = Array.from({ length: 3 }, (_, n) => ({
      date: addDays(month, 20),
      session: `n${m}`,
      course: 'induction',
      audience: 'new_hire' as const,
      agent: `N${m}-${n}`,
      hours: 80,
      held: true,
      attended: true,
      passed: random.uniform() < RECORD_TRUTHS.passed,
    }));
    const trainers = ['T1', 'T2'].map((agent) => ({
      date: addDays(month, 10),
      session: `t${m}`,
      course: 'teaching',
      audience: 'trainer' as const,
      agent,
      hours: 4,
      held: true,
      attended: true,
      passed: null,
    }));
    return [...seats, ...again, ...induction, ...trainers];
  });
}

/** Share of labour that each queue takes. */
const LABOUR = { service: 0.5, card: 0.3, chat: 0.2 } as const;

function makeCosts(random: Random): CenterRecords['costs'] {
  return MONTHS.flatMap((month) => {
    const labour = 960_000;
    const actual = Math.round(labour * (RECORD_TRUTHS.labourOfPlan + 0.01 * random.normal()));
    const line = (
      item: CenterRecords['costs'][number]['item'],
      amount: number,
      planned: number,
      paidHours = 0,
      queue = '*',
    ) => ({ month, site: '*', queue, item, amount, planned, paidHours });
    return [
      ...Object.entries(LABOUR).map(([queue, share]) =>
        line('labour', actual * share, labour * share, 120 * 165 * share, queue),
      ),
      line('overtime', Math.round(actual * 0.03), 28_800, 400),
      line('technology', 180_000, 180_000),
      line('site', 150_000, 150_000),
      line('training', 40_000, 42_000),
    ];
  });
}

function makeSelfService(random: Random): CenterRecords['self_service'] {
  let customers = 0;
  return eachDay((_, midnight) =>
    Array.from({ length: random.integer(30, 50) }, () => ({
      start: midnight + openHour(random),
      queue: 'chat',
      channel: random.uniform() < 0.5 ? 'bot' : 'ivr',
      customer: `s${++customers}`,
      passed: random.uniform() >= RECORD_TRUTHS.contained,
    })),
  );
}
