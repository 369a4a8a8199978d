import type { Wish } from '@seatwise/schedule';
import type { Storage } from '@seatwise/storage';
import { BidRounds } from './bid-rounds.ts';
import { RequestStore } from './request-store.ts';

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

/** What people would like, for whoever makes a schedule: wishes that nobody refused, and the shifts that bids won. */
export async function readWishes(storage: Storage): Promise<Wish[]> {
  const told = (await new RequestStore(storage).list()).flatMap(({ person, content, state }): Wish[] => {
    if (content.kind !== 'preference' || state === 'refused' || state === 'withdrawn') return [];
    const { from, to, weekdays, wish } = content;
    return [{ agent: person, from, to, weekdays, wish }];
  });
  const won = (await new BidRounds(storage).list()).rounds.flatMap(({ from, to, awards }) =>
    (awards ?? []).flatMap(({ person, line }): Wish[] =>
      line === null ? [] : [{ agent: person, from, to, weekdays: EVERY_DAY, wish: line }],
    ),
  );
  return [...told, ...won];
}
