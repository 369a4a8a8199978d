import { type ChangeBy, SeatwiseError } from '@seatwise/core';
import {
  hoursApart,
  isDecided,
  leaveHoursOf,
  moveRequest,
  preferenceShare,
  type ShiftRequest,
  type ShiftRequestAct,
  type ShiftRequestContent,
} from '@seatwise/schedule';
import type { Storage } from '@seatwise/storage';
import { oneAtATime } from '../one-at-a-time.ts';
import { BidRounds } from './bid-rounds.ts';
import { carryOut } from './carry-out.ts';
import { type ContentVerdict, judgeContent, refuseUnlessAllowed } from './judge-content.ts';
import { readPlannedCenter } from './planned-center.ts';
import { checkSeen, RequestStore } from './request-store.ts';

/** Judges without keeping anything. */
export async function tryRequest(
  storage: Storage,
  person: string,
  content: ShiftRequestContent,
): Promise<ContentVerdict> {
  const planned = await readPlannedCenter(storage);
  return judgeContent(storage, planned, person, content, await new RequestStore(storage).list());
}

/** Judges a kept request by the schedule as it is now. */
export async function judgeKept(storage: Storage, id: string): Promise<ContentVerdict> {
  const store = new RequestStore(storage);
  const { person, content } = await store.read(id);
  const others = (await store.list()).filter((one) => one.id !== id);
  return judgeContent(storage, await readPlannedCenter(storage), person, content, others);
}

/**
 * Keeps what somebody asks for, unless a hard rule or the leave balance says no.
 * @throws SeatwiseError SHIFT_REQUEST_RULE, SHIFT_REQUEST_BALANCE, SHIFT_REQUEST_TWICE, BID_ROUND_CLOSED, and what `judgeContent` refuses
 */
export function ask(
  storage: Storage,
  person: string,
  content: ShiftRequestContent,
  reason: string,
  by: ChangeBy,
): Promise<ShiftRequest> {
  return oneAtATime(storage, async () => {
    const planned = await readPlannedCenter(storage);
    const store = new RequestStore(storage);
    const known = await store.list();
    const verdict = await judgeContent(storage, planned, person, content, known);
    refuseUnlessAllowed(verdict, content);
    if (content.kind === 'bid') await new BidRounds(storage).checkOpen(content.round, content.ranks);
    const twin = known.find((one) => one.person === person && !isDecided(one) && isAboutTheSame(one.content, content));
    if (twin) throw new SeatwiseError('SHIFT_REQUEST_TWICE', { request: twin.id });
    return store.ask(person, content, reason, planned.zone, by);
  });
}

/**
 * Does something about a request; approving carries it out. What the schedule has become since may refuse it.
 * @throws SeatwiseError STORAGE_CONFLICT, SHIFT_REQUEST_STATE, SHIFT_REQUEST_PERSON, SHIFT_REQUEST_RULE, SHIFT_REQUEST_BALANCE
 */
export function act(
  storage: Storage,
  id: string,
  done: { readonly act: ShiftRequestAct; readonly seen: number; readonly person: string; readonly reason: string },
  by: ChangeBy,
): Promise<ShiftRequest> {
  return oneAtATime(storage, async () => {
    const store = new RequestStore(storage);
    const request = await store.read(id);
    checkSeen(request, done.seen);
    const { state, content } = request;
    // Bids of a round are decided together.
    if (content.kind === 'bid' && (done.act === 'approve' || done.act === 'refuse'))
      throw new SeatwiseError('SHIFT_REQUEST_STATE', { request: id, state, act: done.act });
    if (done.act !== 'approve') return store.act(id, done, by);
    moveRequest(request, { act: 'approve', by: done.person, at: by.at, reason: done.reason });
    const planned = await readPlannedCenter(storage);
    const others = (await store.list()).filter((one) => one.id !== id);
    const verdict = await judgeContent(storage, planned, request.person, request.content, others);
    refuseUnlessAllowed(verdict, request.content);
    await carryOut(storage, planned, request, verdict, by);
    return store.act(id, done, by);
  });
}

/** Requests with how far wishes were granted by the schedule in force. */
export async function withShares(
  storage: Storage,
  requests: readonly ShiftRequest[],
): Promise<(ShiftRequest & { readonly share?: ReturnType<typeof preferenceShare> })[]> {
  if (!requests.some(({ content }) => content.kind === 'preference')) return [...requests];
  const planned = await readPlannedCenter(storage);
  return requests.map((one) =>
    one.content.kind === 'preference' ? { ...one, share: preferenceShare(planned, one.person, one.content) } : one,
  );
}

/** Two open requests of a person that the one or the other could be granted of, never both. */
function isAboutTheSame(a: ShiftRequestContent, b: ShiftRequestContent): boolean {
  if (a.kind === 'swap' && b.kind === 'swap') return a.date === b.date;
  if (a.kind === 'time_off' && b.kind === 'time_off') {
    const [first, second] = [leaveHoursOf(a), leaveHoursOf(b)];
    return a.from <= b.to && b.from <= a.to && !(first && second && hoursApart(first, second));
  }
  if (a.kind === 'bid' && b.kind === 'bid') return a.round === b.round;
  return false;
}
