import { dayNumber } from '@seatwise/calendar';
import type {
  ChannelRecord,
  Observation,
  PeerRecord,
  PlatformTotalRecord,
  PositionRecord,
  TargetRecord,
} from '@seatwise/core';
import { Tally } from './tally.ts';

/** Fractions of peers and targets are kept in millionths, so that values stay whole. */
const MICRO = 1_000_000;
const micro = (value: number) => Math.round(value * MICRO);
const one = (condition: boolean) => (condition ? 1 : 0);

/** People by role and site, teams of each, and layers from the head down, on the date of a chart. */
export function observePositions(records: readonly PositionRecord[]): Observation[] {
  const tally = new Tally(['positions.people', 'positions.in_one_team']);
  const dates = new Set(records.map(({ date }) => date));
  for (const date of dates) {
    const chart = records.filter((record) => record.date === date);
    const teams = new Map<string, Set<string>>();
    for (const { person, team } of chart) teams.set(person, (teams.get(person) ?? new Set()).add(team));
    const counted = new Set<string>();
    for (const { person, role, site } of chart) {
      if (counted.has(person)) continue;
      counted.add(person);
      const own = teams.get(person) as Set<string>;
      tally.add(date, site, '*', {
        'positions.people': 1,
        'positions.in_one_team': one(own.size === 1 && !own.has('')),
        [`positions.people[role=${role}]`]: 1,
      });
    }
    tally.add(date, '*', '*', { 'positions.layers[of=chart]': layersOf(chart) }, 0);
  }
  return tally.observations();
}

/** Longest way from somebody to the head, both counted. A circle ends where it closes. */
function layersOf(chart: readonly PositionRecord[]): number {
  const above = new Map(chart.map(({ person, reportsTo }) => [person, reportsTo]));
  const depth = (person: string): number => {
    const seen = new Set<string>();
    for (let at = person; at !== '' && above.has(at) && !seen.has(at); at = above.get(at) as string) seen.add(at);
    return seen.size;
  };
  return chart.reduce((most, { person }) => Math.max(most, depth(person)), 0);
}

/** Channels as they stand, each under its name. */
export function observeChannels(records: readonly ChannelRecord[]): Observation[] {
  const tally = new Tally(
    'listed offered human self_service hours goal pilot'.split(' ').map((name) => `channel.${name}`),
  );
  for (const record of records) {
    const { date, channel, peers, peersOffering, contacts, source } = record;
    tally.add(date, '*', channel, {
      'channel.listed': 1,
      'channel.offered': one(record.offered),
      'channel.human': one(record.human),
      'channel.self_service': one(record.selfService),
      'channel.hours': one(record.hours),
      'channel.goal': one(record.goalSeconds !== null),
      'channel.pilot': one(record.pilot),
      ...(contacts === null ? {} : { 'channel.contacts[of=month]': contacts }),
      ...(peers === null || peersOffering === null
        ? {}
        : { 'channel.peers[of=all]': peers, 'channel.peers[of=offering]': peersOffering }),
      ...(source === '' ? {} : { [`channel.source[text=${source}]`]: 1 }),
    });
  }
  return tally.observations();
}

/** Targets on the day they were approved (or begin), the metric in the place of the queue and the team in that of the site. */
export function observeTargets(records: readonly TargetRecord[]): Observation[] {
  const tally = new Tally('set complete key cascade begins ends value'.split(' ').map((name) => `target.${name}`));
  for (const { metric, team, value, from, to, approver, approved, key, cascade } of records)
    tally.add(approved ?? from, team, metric, {
      'target.set': 1,
      'target.complete': one(approver !== '' && approved !== null),
      'target.key': one(key),
      'target.cascade': one(cascade),
      'target.begins': dayNumber(from),
      'target.ends': to === null ? 0 : dayNumber(to),
      'target.value': micro(value),
    });
  return tally.observations();
}

/** Contacts of a month as the platform counts them. */
export function observePlatformTotals(records: readonly PlatformTotalRecord[]): Observation[] {
  const tally = new Tally(['platform.offered']);
  for (const { month, queue, offered } of records) tally.add(month, '*', queue, { 'platform.offered': offered });
  return tally.observations();
}

/** Quartiles of peers, the metric in the place of the queue. */
export function observePeers(records: readonly PeerRecord[]): Observation[] {
  const tally = new Tally(
    'compared same_definition lower_quartile median upper_quartile'.split(' ').map((name) => `peer.${name}`),
  );
  for (const { date, metric, peers, sameDefinition, lowerQuartile, median, upperQuartile } of records)
    tally.add(
      date,
      '*',
      metric,
      {
        'peer.compared': 1,
        'peer.same_definition': one(sameDefinition),
        'peer.lower_quartile': micro(lowerQuartile),
        'peer.median': micro(median),
        'peer.upper_quartile': micro(upperQuartile),
      },
      peers,
    );
  return tally.observations();
}
