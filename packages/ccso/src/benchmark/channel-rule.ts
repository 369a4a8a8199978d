import { type Issue, SeatwiseError } from '@seatwise/core';
import { z } from 'zod';

const row = z
  .strictObject({
    channel: z.string().min(1),
    /** Peers that offer it. */
    offering: z.int().min(0),
    /** Peers of the middle half by size or rank that offer it, where the table tells them apart. */
    offeringInMiddle: z.int().min(0).nullable(),
  })
  .readonly();

/** A dated, editable table of an industry: how many peers offer each channel. */
export const PEER_TABLE_SCHEMA = z
  .strictObject({
    industry: z.string().min(1),
    source: z.string().min(1),
    date: z.iso.date(),
    peers: z.int().min(1),
    /** Peers in the middle half; null where the table does not tell. */
    middlePeers: z.int().min(1).nullable(),
    rows: z.array(row).min(1),
  })
  .refine(({ peers, rows }) => rows.every(({ offering }) => offering <= peers), {
    message: 'more peers offer a channel than there are',
  })
  .refine(({ rows }) => new Set(rows.map(({ channel }) => channel)).size === rows.length, {
    message: 'a channel stands twice',
  })
  .refine(
    ({ middlePeers, rows }) =>
      rows.every(
        ({ offeringInMiddle }) =>
          offeringInMiddle === null || (middlePeers !== null && offeringInMiddle <= middlePeers),
      ),
    { message: 'more of the middle half offer a channel than there are' },
  );
export type PeerTable = z.infer<typeof PEER_TABLE_SCHEMA>;

/** Reads a table. @throws SeatwiseError BENCHMARK_TABLE_INVALID */
export function readPeerTable(document: unknown): PeerTable {
  const read = PEER_TABLE_SCHEMA.safeParse(document);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  const params: Issue['params'] = { detail: `${first?.path.map(String).join('.')}: ${first?.message}` };
  throw new SeatwiseError('BENCHMARK_TABLE_INVALID', params);
}

/** Both readings of the talk: over half of all peers, and over half of the middle 50 % (腰部企业). */
export interface ChannelVerdict {
  readonly channel: string;
  readonly share: number;
  /** Required: more than half offer it. Trend: at least a tenth do. Null where the reading cannot be taken from the table. */
  readonly majority: 'required' | 'trend' | 'rare';
  readonly middleHalf: 'required' | 'trend' | 'rare' | null;
}

const TREND_FROM = 0.1;

function verdictOf(count: number, of: number): ChannelVerdict['majority'] {
  // Compared as whole numbers: exactly half is not over half.
  if (2 * count > of) return 'required';
  return count >= of * TREND_FROM ? 'trend' : 'rare';
}

/** What the industry asks for, in both readings. */
export function channelVerdicts({ peers, middlePeers, rows }: PeerTable): ChannelVerdict[] {
  return rows.map(({ channel, offering, offeringInMiddle }) => ({
    channel,
    share: offering / peers,
    majority: verdictOf(offering, peers),
    middleHalf: offeringInMiddle === null || middlePeers === null ? null : verdictOf(offeringInMiddle, middlePeers),
  }));
}

/**
 * The table of the public talk: 148 banks, 2021. Its numbers count all banks; the middle half is not told apart there, so the
 * second reading stays open until somebody enters it.
 */
export const TALK_BANK_TABLE: PeerTable = {
  industry: 'banking (China)',
  source: '2021年中国银行业客户服务体验指数研究报告, as quoted in the public talk of 2024-08-08 (任意华)',
  date: '2021-12-31',
  peers: 148,
  middlePeers: null,
  rows: [
    { channel: 'wechat', offering: 108, offeringInMiddle: null },
    { channel: 'app', offering: 85, offeringInMiddle: null },
    { channel: 'video', offering: 26, offeringInMiddle: null },
  ],
};
