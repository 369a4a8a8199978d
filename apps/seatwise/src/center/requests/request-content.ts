import { LEAVE_PARTS } from '@seatwise/schedule';
import { z } from 'zod';

const date = z.iso.date();
const minutes = z.int().min(0).max(1439);
const name = z.string().min(1).max(200);

/** What an agent may ask for, as it arrives. */
export const REQUEST_CONTENT = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('swap'),
    date,
    colleague: name,
    /** Null gives the shift away. */
    colleagueDate: date.nullable(),
  }),
  z.strictObject({
    kind: z.literal('time_off'),
    from: date,
    to: date,
    code: name,
    part: z.enum(LEAVE_PARTS),
    /** Of leave by the hour. */
    start: minutes.exactOptional(),
    end: minutes.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('preference'),
    from: date,
    to: date,
    weekdays: z.array(z.int().min(0).max(6)).min(1).max(7),
    wish: name,
  }),
  z.strictObject({ kind: z.literal('bid'), round: name, ranks: z.array(name).min(1).max(50) }),
]);
