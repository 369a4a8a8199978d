import type { en } from './en.ts';

type Shape<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Shape<T[Key]> };

/** Every language has the keys of English, no more and no fewer. */
export type Words = Shape<typeof en>;
