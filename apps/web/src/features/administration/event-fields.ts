import type { EventRepeat, PlanningEvent } from '@seatwise/core';

export type EventFields = Readonly<Record<string, unknown>>;

/** Monday 0 … Sunday 6. */
const weekdayOf = (date: string): number => (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;

/** An event as fields. Which day of a month it comes again on follows from its first day. */
export function fieldsOfEvent(event: PlanningEvent | null, day: string): EventFields {
  if (!event) return { id: '', name: '', kind: 'promotion', start: day, end: day, queues: [] };
  const { queues, repeat, ...rest } = event;
  return { ...rest, queues: queues ?? [], repeat: repeat?.every, until: repeat?.until };
}

/** The event that fields make; what the form does not ask for stays. */
export function eventOfFields(fields: EventFields, before: PlanningEvent | null): PlanningEvent {
  const { queues, repeat, until, ...rest } = fields;
  const chosen = queues as readonly string[];
  const again = repeatOf(repeat, rest.start as string, before);
  return {
    ...(before?.entered === undefined ? {} : { entered: before.entered }),
    ...rest,
    queues: chosen.length === 0 ? null : chosen,
    ...(again ? { repeat: { ...again, ...(until === undefined ? {} : { until }) } } : {}),
  } as PlanningEvent;
}

function repeatOf(every: unknown, start: string, before: PlanningEvent | null): EventRepeat | null {
  const known = before?.repeat;
  if (known && known.every === every && before.start === start) {
    const { until: _, ...rest } = known;
    return rest as EventRepeat;
  }
  const day = Number(start.slice(8));
  if (every === 'year') return { every };
  if (every === 'month') return { every, day };
  if (every === 'weekday') return { every, weekday: weekdayOf(start), nth: Math.ceil(day / 7) };
  return null;
}
