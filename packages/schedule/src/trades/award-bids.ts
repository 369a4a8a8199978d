import { compareText, type Instant, type LocalDate } from '@seatwise/core';

/** Shift classes with how many people each takes. */
export interface BidLine {
  readonly id: string;
  readonly places: number;
}

export interface Bid {
  readonly person: string;
  /** Ids of lines, best first. */
  readonly ranks: readonly string[];
  readonly at: Instant;
  /** First day of employment: who has been there longer chooses first. */
  readonly since: LocalDate;
  /** Decide between people of one first day: more choose first. */
  readonly points: number;
}

export interface Award {
  readonly person: string;
  /** Place in the order of choosing, from 1. */
  readonly order: number;
  /** What told the person from the one before; null for the first. */
  readonly by: 'seniority' | 'points' | 'time' | 'id' | null;
  /** Line that was won, null when none of those named had a place left. */
  readonly line: string | null;
  /** Its place in the person's ranks, from 1; null without a line. */
  readonly rank: number | null;
}

/** Gives each bidder the best line that still has a place, in order of seniority, then points, then time of the bid. */
export function awardBids(lines: readonly BidLine[], bids: readonly Bid[]): Award[] {
  const left = new Map(lines.map(({ id, places }) => [id, places]));
  const ordered = [...bids].sort(
    (a, b) => compareText(a.since, b.since) || b.points - a.points || a.at - b.at || compareText(a.person, b.person),
  );
  return ordered.map((bid, i) => {
    const line = bid.ranks.find((id) => (left.get(id) ?? 0) > 0) ?? null;
    if (line !== null) left.set(line, (left.get(line) as number) - 1);
    return {
      person: bid.person,
      order: i + 1,
      by: toldBy(ordered[i - 1], bid),
      line,
      rank: line === null ? null : bid.ranks.indexOf(line) + 1,
    };
  });
}

function toldBy(before: Bid | undefined, bid: Bid): Award['by'] {
  if (!before) return null;
  if (before.since !== bid.since) return 'seniority';
  if (before.points !== bid.points) return 'points';
  return before.at !== bid.at ? 'time' : 'id';
}
