import type { CenterRecords, Observation, RecordKind, Zone } from '@seatwise/core';
import {
  observeComplaints,
  observeContacts,
  observeSelfService,
  observeSurveys,
  type RepeatWindows,
} from './observe-customers.ts';
import { observeDayLog, observeRequests } from './observe-logs.ts';
import { observeCosts, observeStaff, observeTraining } from './observe-people.ts';
import { observeQuality } from './observe-quality.ts';
import {
  observeChannels,
  observePeers,
  observePlatformTotals,
  observePositions,
  observeTargets,
} from './observe-registers.ts';
import { observeCoaching, observeCohorts, observeSampling } from './observe-sampling.ts';

/** Hours in which a self-service customer who turns to an agent has returned. */
export const RETURN_HOURS = 24;

export interface ObserveOptions {
  /** Zone of the center, for the business day of an instant. */
  readonly zone: Zone;
  /** Hours before and after for repeat contacts; a week each unless said. */
  readonly repeat?: RepeatWindows;
  /** Hours in which a self-service customer who turns to an agent has returned; 24 unless said. */
  readonly returnHours?: number;
  /** Points within which two quality scores agree; 5 unless said. */
  readonly tolerance?: number;
}

/** Kinds that others look into: who was not sampled is known from staff movements, who came back from contacts. */
export const RECORDS_BESIDE: Readonly<Partial<Record<RecordKind, readonly RecordKind[]>>> = {
  self_service: ['contacts'],
  quality: ['staff', 'training'],
  coaching: ['quality'],
};

const OBSERVE: Readonly<
  Record<RecordKind, (records: Partial<CenterRecords>, options: ObserveOptions) => Observation[]>
> = {
  surveys: ({ surveys = [] }) => observeSurveys(surveys),
  quality: ({ quality = [], staff = [], training = [] }, { tolerance }) => [
    ...observeQuality(quality, tolerance),
    ...observeSampling(quality, staff),
    ...observeCohorts(training, quality),
  ],
  contacts: ({ contacts = [] }, { zone, repeat = { before: 168, after: 168 } }) =>
    observeContacts(contacts, repeat, zone),
  complaints: ({ complaints = [] }, { zone }) => observeComplaints(complaints, zone),
  staff: ({ staff = [] }) => observeStaff(staff),
  training: ({ training = [] }) => observeTraining(training),
  costs: ({ costs = [] }) => observeCosts(costs),
  self_service: ({ self_service = [], contacts = [] }, { zone, returnHours = RETURN_HOURS }) =>
    observeSelfService(self_service, contacts, returnHours, zone),
  coaching: ({ coaching = [], quality = [] }) => observeCoaching(coaching, quality),
  positions: ({ positions = [] }) => observePositions(positions),
  channels: ({ channels = [] }) => observeChannels(channels),
  targets: ({ targets = [] }) => observeTargets(targets),
  requests: ({ requests = [] }, { zone }) => observeRequests(requests, zone),
  day_log: ({ day_log = [] }, { zone }) => observeDayLog(day_log, zone),
  platform_totals: ({ platform_totals = [] }) => observePlatformTotals(platform_totals),
  peers: ({ peers = [] }) => observePeers(peers),
};

/** Observations of one kind of records; those of `RECORDS_BESIDE` are looked into where they are given. */
export function observeKind(kind: RecordKind, records: Partial<CenterRecords>, options: ObserveOptions): Observation[] {
  return (records[kind] ?? []).length === 0 ? [] : OBSERVE[kind](records, options);
}

/**
 * Turns record files into dated observations: counts, seconds, cents and thousandths of a point by day, site and queue
 * (by month for staff, training and costs). Customers and agents are counted here and are in none of the observations.
 */
export function observeRecords(records: Partial<CenterRecords>, options: ObserveOptions): Observation[] {
  return (Object.keys(OBSERVE) as RecordKind[]).flatMap((kind) => observeKind(kind, records, options));
}
