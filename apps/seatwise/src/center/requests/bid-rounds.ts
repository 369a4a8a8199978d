import { addDays, localDateOf } from '@seatwise/calendar';
import { type ChangeBy, type LocalDate, SeatwiseError } from '@seatwise/core';
import { type Award, awardBids, type BidLine } from '@seatwise/schedule';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import type { PlannedCenter } from './planned-center.ts';
import { RequestStore } from './request-store.ts';

const ROUNDS = 'bidRounds';
/** Days whose quality scores are a bidder's points. */
const POINT_DAYS = 90;

/** People rank shift classes for a period; who has been there longest chooses first, then points, then who bid first. */
export interface BidRound {
  readonly id: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly lines: readonly BidLine[];
  /** Null while people may bid. */
  readonly awards: readonly Award[] | null;
}

/** Rounds of bidding of a center, newest first. */
export class BidRounds {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  async list(): Promise<{ readonly version: number; readonly rounds: readonly BidRound[] }> {
    const stored = await this.#storage.documents.read(CENTER_ID, ROUNDS);
    return { version: stored?.version ?? 0, rounds: (stored?.value ?? []) as unknown as BidRound[] };
  }

  /** Opens a round. @throws SeatwiseError STORAGE_CONFLICT, SHIFT_REQUEST_CLASS, INPUT_ORDER */
  async open(
    { workPlans }: PlannedCenter,
    round: Omit<BidRound, 'id' | 'awards'>,
    seen: number,
    by: ChangeBy,
  ): Promise<BidRound> {
    if (round.to < round.from) throw new SeatwiseError('INPUT_ORDER', { first: round.from, second: round.to });
    const known = workPlans.map(({ id }) => id);
    const strange = round.lines.find(({ id }) => !known.includes(id));
    if (strange) throw new SeatwiseError('SHIFT_REQUEST_CLASS', { value: strange.id, known });
    const { rounds } = await this.list();
    const opened: BidRound = { ...round, id: `bid-${rounds.length + 1}`, awards: null };
    await this.#save([opened, ...rounds], seen, by);
    return opened;
  }

  /** @throws SeatwiseError STORAGE_NOT_FOUND, BID_ROUND_CLOSED, SHIFT_REQUEST_CLASS for a class that is not offered */
  async checkOpen(id: string, ranks: readonly string[]): Promise<void> {
    const round = roundOf((await this.list()).rounds, id);
    if (round.awards) throw new SeatwiseError('BID_ROUND_CLOSED', { round: id });
    const known = round.lines.map((line) => line.id);
    const strange = ranks.find((rank) => !known.includes(rank));
    if (strange !== undefined) throw new SeatwiseError('SHIFT_REQUEST_CLASS', { value: strange, known });
  }

  /**
   * Closes a round and gives the places away; bids that won are approved, the others refused, in the name of `person`.
   * @throws SeatwiseError STORAGE_CONFLICT, STORAGE_NOT_FOUND, BID_ROUND_CLOSED
   */
  async award(planned: PlannedCenter, id: string, seen: number, person: string, by: ChangeBy): Promise<BidRound> {
    const { rounds } = await this.list();
    const round = roundOf(rounds, id);
    if (round.awards) throw new SeatwiseError('BID_ROUND_CLOSED', { round: id });
    const points = await this.#points(planned, by.at);
    const store = new RequestStore(this.#storage);
    const asked = (await store.list()).filter(
      ({ content, state }) => content.kind === 'bid' && content.round === id && state === 'open',
    );
    const awards = awardBids(
      round.lines,
      asked.map(({ person: bidder, content, steps }) => ({
        person: bidder,
        ranks: content.kind === 'bid' ? content.ranks : [],
        at: steps[0]?.at ?? by.at,
        since: planned.agents.find((agent) => agent.id === bidder)?.start ?? planned.grid.days.at(-1) ?? '',
        points: points.get(bidder) ?? 0,
      })),
    );
    const awarded: BidRound = { ...round, awards };
    await this.#save(
      rounds.map((one) => (one.id === id ? awarded : one)),
      seen,
      by,
    );
    for (const request of asked) {
      const won = awards.find((award) => award.person === request.person)?.line !== null;
      const done = {
        act: won ? ('approve' as const) : ('refuse' as const),
        seen: request.steps.length,
        person,
        reason: '',
      };
      await store.act(request.id, done, by);
    }
    return awarded;
  }

  /** Mean quality score of each agent's reviews in the days before; 0 without any. */
  async #points({ zone }: PlannedCenter, now: number): Promise<Map<string, number>> {
    const today = localDateOf(now, zone);
    const sums = new Map<string, { score: number; reviews: number }>();
    for (const { agent, quality, reviews } of await this.#storage.agentDays.list(
      CENTER_ID,
      addDays(today, -POINT_DAYS),
      today,
    )) {
      if (quality === null) continue;
      const own = sums.get(agent) ?? { score: 0, reviews: 0 };
      sums.set(agent, { score: own.score + quality * reviews, reviews: own.reviews + reviews });
    }
    return new Map(
      [...sums].map(([agent, { score, reviews }]) => [
        agent,
        reviews > 0 ? Math.round((score / reviews) * 10) / 10 : 0,
      ]),
    );
  }

  async #save(rounds: readonly BidRound[], seen: number, by: ChangeBy): Promise<void> {
    await this.#storage.documents.save(CENTER_ID, ROUNDS, rounds, seen === 0 ? null : seen, by);
  }
}

function roundOf(rounds: readonly BidRound[], id: string): BidRound {
  const round = rounds.find((one) => one.id === id);
  if (!round) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `bid round ${id}` });
  return round;
}
