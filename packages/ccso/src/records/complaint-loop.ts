import { z } from 'zod';

const instant = z.iso.datetime({ offset: true });

/** One complaint from intake to root cause. */
export const COMPLAINT_SCHEMA = z.strictObject({
  id: z.string().min(1),
  receivedAt: instant,
  channel: z.string().min(1),
  level: z.int().min(1).max(5),
  category: z.string().min(1),
  /** Came through a regulator, association or the media. */
  external: z.boolean(),
  firstResponseAt: instant.nullable(),
  escalatedAt: instant.nullable(),
  closedAt: instant.nullable(),
  confirmedAt: instant.nullable(),
  overdueReason: z.string().nullable(),
  rootCause: z.string().nullable(),
  action: z
    .strictObject({
      what: z.string().min(1),
      owner: z.string().min(1),
      due: z.iso.date(),
      closedOn: z.iso.date().nullable(),
      effect: z.string().nullable(),
    })
    .nullable(),
});
export type Complaint = z.infer<typeof COMPLAINT_SCHEMA>;

/** Hours allowed by level: to the first response and to the end. */
export interface ComplaintLimits {
  readonly firstResponse: Readonly<Record<number, number>>;
  readonly resolution: Readonly<Record<number, number>>;
}

export const COMPLAINT_STAGES = [
  'received',
  'answered',
  'escalated',
  'resolved',
  'confirmed',
  'cause_known',
  'action_open',
  'improved',
] as const;
export type ComplaintStage = (typeof COMPLAINT_STAGES)[number];

/** How far round the loop a complaint is. */
export function complaintStage({
  firstResponseAt,
  escalatedAt,
  closedAt,
  confirmedAt,
  rootCause,
  action,
}: Complaint): ComplaintStage {
  if (action?.closedOn && action.effect) return 'improved';
  if (action) return 'action_open';
  if (closedAt && rootCause) return 'cause_known';
  if (confirmedAt) return 'confirmed';
  if (closedAt) return 'resolved';
  if (escalatedAt) return 'escalated';
  return firstResponseAt ? 'answered' : 'received';
}

const HOUR = 3_600_000;
const hoursBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / HOUR;

export interface ComplaintState {
  readonly id: string;
  readonly stage: ComplaintStage;
  /** Hours until first response and end, so far where they have not come. */
  readonly responseHours: number;
  readonly resolutionHours: number;
  readonly responseLate: boolean;
  readonly resolutionLate: boolean;
  /** Late without a reason, times out of order, closed without confirmation. */
  readonly faults: readonly ('no_overdue_reason' | 'times_out_of_order' | 'not_confirmed' | 'no_limit')[];
}

/** Where a complaint stands at an instant, against the limits of its level. */
export function complaintState(complaint: Complaint, limits: ComplaintLimits, now: string): ComplaintState {
  const { id, receivedAt, firstResponseAt, escalatedAt, closedAt, confirmedAt, overdueReason, level } = complaint;
  const responseHours = hoursBetween(receivedAt, firstResponseAt ?? now);
  const resolutionHours = hoursBetween(receivedAt, closedAt ?? now);
  const [response, resolution] = [limits.firstResponse[level], limits.resolution[level]];
  const responseLate = response !== undefined && responseHours > response;
  const resolutionLate = resolution !== undefined && resolutionHours > resolution;
  const order = [receivedAt, firstResponseAt, closedAt, confirmedAt]
    .filter((at) => at !== null)
    .map((at) => Date.parse(at));
  const outOfOrder =
    order.some((at, i) => i > 0 && at < (order[i - 1] as number)) ||
    (escalatedAt !== null && Date.parse(escalatedAt) < Date.parse(receivedAt));
  const faults: ComplaintState['faults'][number][] = [];
  if (response === undefined || resolution === undefined) faults.push('no_limit');
  if ((responseLate || resolutionLate) && overdueReason === null) faults.push('no_overdue_reason');
  if (outOfOrder) faults.push('times_out_of_order');
  if (closedAt !== null && confirmedAt === null) faults.push('not_confirmed');
  return { id, stage: complaintStage(complaint), responseHours, resolutionHours, responseLate, resolutionLate, faults };
}

export interface ComplaintSummary {
  readonly total: number;
  readonly byStage: Readonly<Record<ComplaintStage, number>>;
  /** Categories by number of complaints, largest first, with how many have a root cause. */
  readonly categories: readonly {
    readonly category: string;
    readonly complaints: number;
    readonly withCause: number;
  }[];
  readonly faulty: readonly string[];
}

/** The loop over all complaints: where they are, which causes are known, which records an assessor would stop at. */
export function complaintSummary(
  complaints: readonly Complaint[],
  limits: ComplaintLimits,
  now: string,
): ComplaintSummary {
  const states = complaints.map((complaint) => complaintState(complaint, limits, now));
  const categories = [...new Set(complaints.map(({ category }) => category))].map((category) => {
    const own = complaints.filter((complaint) => complaint.category === category);
    return { category, complaints: own.length, withCause: own.filter(({ rootCause }) => rootCause !== null).length };
  });
  return {
    total: complaints.length,
    byStage: Object.fromEntries(
      COMPLAINT_STAGES.map((stage) => [stage, states.filter((state) => state.stage === stage).length]),
    ) as ComplaintSummary['byStage'],
    categories: categories.toSorted((a, b) => b.complaints - a.complaints || (a.category < b.category ? -1 : 1)),
    faulty: states.filter(({ faults }) => faults.length > 0).map(({ id }) => id),
  };
}
