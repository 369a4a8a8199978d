import { z } from 'zod';

/** Text in both languages; where a standard is Chinese, `zh` is the text that counts. */
export const bilingual = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
export type Bilingual = z.infer<typeof bilingual>;

/** Where a text or number is from: the public talk, a licensed copy of the standard, a law, a public source, this project. */
export const PROVENANCE = ['talk', 'licensed', 'law', 'public', 'project'] as const;

export const milliPoints = z.int().min(0).max(100_000);
