import type { ArtefactRef, Provenance } from '@seatwise/core';

/** A core type as JSON carries it: typed arrays are plain arrays, NaN is null. */
export type Wire<T> = T extends Float64Array
  ? readonly (number | null)[]
  : T extends Int32Array | Uint8Array
    ? readonly number[]
    : T extends readonly (infer Item)[]
      ? readonly Wire<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Wire<T[Key]> }
        : T;

/** An artefact as the server sends it; `at` is when it was stored. */
export interface WireArtefact<Payload> extends ArtefactRef {
  readonly version: number;
  readonly at: number | string;
  readonly provenance: Provenance;
  readonly payload: Wire<Payload>;
}
