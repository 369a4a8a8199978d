import type { CenterRecords, Observation, Zone } from '@seatwise/core';
import {
  observeComplaints,
  observeContacts,
  observeSelfService,
  observeSurveys,
  type RepeatWindows,
} from './observe-customers.ts';
import { observeCosts, observeStaff, observeTraining } from './observe-people.ts';
import { observeQuality } from './observe-quality.ts';

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

/**
 * Turns record files into dated observations: counts, seconds, cents and thousandths of a point by day, site and queue
 * (by month for staff, training and costs). Customers and agents are counted here and are in none of the observations.
 */
export function observeRecords(
  records: Partial<CenterRecords>,
  { zone, repeat = { before: 168, after: 168 }, returnHours = 24, tolerance }: ObserveOptions,
): Observation[] {
  const { surveys = [], quality = [], contacts = [], complaints = [], staff = [], training = [], costs = [] } = records;
  return [
    ...observeSurveys(surveys),
    ...observeQuality(quality, tolerance),
    ...observeContacts(contacts, repeat, zone),
    ...observeComplaints(complaints, zone),
    ...observeStaff(staff),
    ...observeTraining(training),
    ...observeCosts(costs),
    ...observeSelfService(records.self_service ?? [], contacts, returnHours, zone),
  ];
}
