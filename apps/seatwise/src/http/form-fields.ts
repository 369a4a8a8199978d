import { SeatwiseError } from '@seatwise/core';
import { z } from 'zod';
import type { UploadedFile } from './with-upload.ts';

/** The text fields of a form as a schema reads them; empty ones are left out. @throws SeatwiseError REQUEST_INVALID */
export function formFields<Fields extends z.ZodRawShape>(
  schema: z.ZodObject<Fields>,
  text: UploadedFile['text'],
): z.infer<z.ZodObject<Fields>> {
  const held = Object.keys(schema.shape).flatMap((name) => {
    const value = text(name);
    return value === null ? [] : [[name, value]];
  });
  const read = schema.safeParse(Object.fromEntries(held));
  if (!read.success) throw new SeatwiseError('REQUEST_INVALID', { detail: z.prettifyError(read.error) });
  return read.data;
}
