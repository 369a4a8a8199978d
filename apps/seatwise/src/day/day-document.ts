import { formatInstant } from '@seatwise/calendar';
import type { LiveDay } from '@seatwise/pipeline';

/** A running day as one JSON document; what is not known is null. Times carry the center's offset, durations are seconds. */
export function dayDocument(day: LiveDay) {
  const { zone } = day.grid;
  const at = (instant: number) => formatInstant(instant, zone);
  const known = (value: number | null) => (value === null || Number.isNaN(value) ? null : value);
  return {
    date: day.date,
    now: at(day.now),
    intervalMinutes: day.grid.intervalMinutes,
    serviceLevelSoFar: day.serviceLevelSoFar,
    serviceLevelEndOfDay: day.serviceLevelEndOfDay,
    adherence: day.adherence,
    queues: day.queues.map(({ queue, status, reforecast }) => ({
      queue,
      soFar: status.soFar,
      publishedSoFar: status.publishedSoFar,
      publishedDay: status.publishedDay,
      expectedDay: status.expectedDay,
      serviceLevelMetric: status.serviceLevelMetric,
      serviceLevelSoFar: status.serviceLevelSoFar,
      serviceLevelEndOfDay: status.serviceLevelEndOfDay,
      asaSoFar: status.asaSoFar,
      occupancySoFar: status.occupancySoFar,
      scheduledNow: known(status.scheduledNow),
      presentNow: known(status.presentNow),
      reforecast: reforecast && {
        toDate: reforecast.toDate,
        factor: reforecast.factor,
        offered: Array.from(reforecast.offered, known),
        lower80: Array.from(reforecast.lower80, known),
        upper80: Array.from(reforecast.upper80, known),
      },
    })),
    agents: day.agents,
    shrinkage: day.shrinkage,
    alerts: day.alerts.map(({ raisedAt, clearedAt, ...alert }) => ({
      ...alert,
      raisedAt: at(raisedAt),
      clearedAt: clearedAt === null ? null : at(clearedAt),
    })),
  };
}
