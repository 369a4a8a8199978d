import type {
  Center,
  Contract,
  OpeningHours,
  PlanningEvent,
  ServiceGoal,
  ShrinkageItem,
  WorkPlan,
} from '@seatwise/core';

/** First and last day of the history: eighteen months. */
export const FIRST_DAY = '2025-05-01';
export const LAST_DAY = '2026-10-31';

export const CENTER: Center = {
  id: 'demo',
  name: '晴川银行客服中心（示例） Qingchuan Bank (demo)',
  zone: 'Asia/Shanghai',
  country: 'CN',
  sites: [
    { id: 'chengdu', name: '成都职场', seats: 80 },
    { id: 'wuhan', name: '武汉职场', seats: 55 },
  ],
  teams: Array.from({ length: 10 }, (_, t) => ({
    id: `team-${t + 1}`,
    name: `${t < 6 ? '成都' : '武汉'} ${t + 1} 组`,
    site: t < 6 ? 'chengdu' : 'wuhan',
  })),
  queues: [
    { id: 'service', name: '综合服务', channel: 'voice', skill: 'service' },
    { id: 'card', name: '信用卡', channel: 'voice', skill: 'card' },
    { id: 'chat', name: '在线客服', channel: 'chat', skill: 'chat' },
  ],
};

const every = (open: string, close: string) => Array.from({ length: 7 }, () => [{ open, close }]);

export const OPENING_HOURS: readonly OpeningHours[] = [
  { queue: 'service', effectiveFrom: FIRST_DAY, weekly: every('08:00', '22:00') },
  { queue: 'card', effectiveFrom: FIRST_DAY, weekly: every('08:00', '24:00') },
  { queue: 'chat', effectiveFrom: FIRST_DAY, weekly: every('08:00', '22:00') },
];

export const EVENTS: readonly PlanningEvent[] = [
  {
    id: 'promotion',
    name: '信用卡双倍积分活动',
    kind: 'promotion',
    start: '2026-06-15',
    end: '2026-06-19',
    queues: ['card'],
    factor: 1.35,
    entered: '2026-05-28',
  },
  {
    id: 'outage',
    name: '手机银行故障',
    kind: 'outage',
    start: '2026-08-12',
    end: '2026-08-12',
    queues: ['service'],
    entered: '2026-08-12',
  },
  {
    id: 'migration',
    name: '话务平台割接',
    kind: 'other',
    start: '2026-04-22',
    end: '2026-04-22',
    queues: null,
    entered: '2025-10-15',
  },
];

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
export const WORK_PLANS: readonly WorkPlan[] = [
  plan('early', '早班', '08:00', '09:00'),
  plan('middle', '中班', '10:00', '13:00'),
  plan('late', '晚班', '14:00', '16:00'),
];
