import type {
  Center,
  Contract,
  OpeningHours,
  PlanningEvent,
  ServiceGoal,
  ShrinkageItem,
  WorkPlan,
} from '@seatwise/core';
import { DEMO_NAMES, type DemoNames } from './names.ts';

/** First and last day of the history: eighteen months. */
export const FIRST_DAY = '2025-05-01';
export const LAST_DAY = '2026-10-31';

export const centerIn = ({ center, sites, team, queues }: DemoNames): Center => ({
  id: 'demo',
  name: center,
  zone: 'Asia/Shanghai',
  country: 'CN',
  sites: [
    { id: 'chengdu', name: sites.chengdu, seats: 80 },
    { id: 'wuhan', name: sites.wuhan, seats: 55 },
  ],
  teams: Array.from({ length: 10 }, (_, t) => {
    const site = t < 6 ? 'chengdu' : 'wuhan';
    return { id: `team-${t + 1}`, name: team(site, t + 1), site };
  }),
  queues: [
    { id: 'service', name: queues.service, channel: 'voice', skill: 'service' },
    { id: 'card', name: queues.card, channel: 'voice', skill: 'card' },
    { id: 'chat', name: queues.chat, channel: 'chat', skill: 'chat' },
  ],
});
export const CENTER = centerIn(DEMO_NAMES['zh-CN']);

const every = (open: string, close: string) => Array.from({ length: 7 }, () => [{ open, close }]);

export const OPENING_HOURS: readonly OpeningHours[] = [
  { queue: 'service', effectiveFrom: FIRST_DAY, weekly: every('08:00', '22:00') },
  { queue: 'card', effectiveFrom: FIRST_DAY, weekly: every('08:00', '24:00') },
  { queue: 'chat', effectiveFrom: FIRST_DAY, weekly: every('08:00', '22:00') },
];

export const eventsIn = ({ events }: DemoNames): PlanningEvent[] => [
  {
    id: 'promotion',
    name: events.promotion,
    kind: 'promotion',
    start: '2026-06-15',
    end: '2026-06-19',
    queues: ['card'],
    factor: 1.35,
    entered: '2026-05-28',
  },
  {
    id: 'outage',
    name: events.outage,
    kind: 'outage',
    start: '2026-08-12',
    end: '2026-08-12',
    queues: ['service'],
    entered: '2026-08-12',
  },
  {
    id: 'migration',
    name: events.migration,
    kind: 'other',
    start: '2026-04-22',
    end: '2026-04-22',
    queues: null,
    entered: '2025-10-15',
  },
];
export const EVENTS = eventsIn(DEMO_NAMES['zh-CN']);

export const SERVICE_GOAL: ServiceGoal = {
  serviceLevel: 0.8,
  answerThreshold: 20,
  serviceLevelVariant: 'sl3',
  maxOccupancy: 0.88,
};

export const SHRINKAGE: readonly ShrinkageItem[] = [
  { activity: 'leave', share: 0.06, base: 'paid', placedBySchedule: false },
  { activity: 'sick', share: 0.03, base: 'scheduled', placedBySchedule: false },
  { activity: 'coaching', share: 0.03, base: 'attended', placedBySchedule: false },
  { activity: 'break', share: 0.0625, base: 'attended', placedBySchedule: true },
];

export const CONTRACTS: readonly Contract[] = [
  { id: 'full', weeklyHours: 40, daysPerWeek: 5 },
  { id: 'part', weeklyHours: 24, daysPerWeek: 3 },
];

const plan = (id: string, name: string, earliestStart: string, latestStart: string): WorkPlan => ({
  id,
  name,
  earliestStart,
  latestStart,
  startIncrementMinutes: 60,
  shiftMinutes: [540],
  pauses: [
    { activity: 'break', minutes: 15, paid: true, earliestStartMinutes: 90, latestStartMinutes: 150 },
    { activity: 'meal', minutes: 60, paid: false, earliestStartMinutes: 210, latestStartMinutes: 300 },
    { activity: 'break', minutes: 15, paid: true, earliestStartMinutes: 390, latestStartMinutes: 450 },
  ],
  minRestMinutes: 660,
  maxConsecutiveDays: 6,
  minDaysOffPerWeek: 2,
  maxWeeklyHours: 40,
});

/** Early, middle and late shifts (早班、中班、晚班); the late ones end after midnight. */
export const workPlansIn = ({ workPlans }: DemoNames): WorkPlan[] => [
  plan('early', workPlans.early, '08:00', '09:00'),
  plan('middle', workPlans.middle, '10:00', '13:00'),
  plan('late', workPlans.late, '14:00', '16:00'),
];
