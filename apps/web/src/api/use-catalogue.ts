import type { ScoreDimension } from '@seatwise/core';
import { useQuery } from '@tanstack/react-query';
import { fetchJson } from './fetch-json.ts';

export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** Who answers a clause: planning data, imported records, records that a person confirms, or a person. */
export const ANSWERED_BY = ['planning', 'records', 'prefill', 'person'] as const;

export interface CatalogueClause {
  readonly code: string;
  readonly title: Bilingual;
  readonly requirement: Bilingual;
  readonly polarity?: 'deduct' | 'bonus' | 'graded';
  /** Milli-points. */
  readonly deduct?: number;
  readonly bonus?: number;
  readonly dimensions?: { readonly [Dimension in ScoreDimension]?: number };
  readonly judgement?: 'objective' | 'subjective';
  /** What levels 1 to 4 of a subjective clause look like. */
  readonly anchors?: readonly Bilingual[] | null;
  readonly evidence?: Bilingual;
  /** What centers usually lack, and the first step to mend it. */
  readonly shortfall?: Bilingual | null;
  readonly firstStep?: Bilingual | null;
  readonly answeredBy?: (typeof ANSWERED_BY)[number];
  readonly rule?: Readonly<Record<string, unknown>> | null;
  /** Half-days from unmet to met. */
  readonly effort?: number;
  readonly leadTimeMonths?: number;
}

export interface CatalogueHeading {
  readonly code: string;
  readonly title: Bilingual;
  readonly parts?: readonly CatalogueHeading[];
  readonly clauses?: readonly CatalogueClause[];
}

export interface Catalogue {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  readonly disclaimer: Bilingual;
  readonly structure?: { readonly clauses: number };
  readonly profile?: {
    readonly base: number;
    readonly minimum: number;
    readonly maximum: number;
    readonly passMark: number;
    readonly bands: readonly { readonly from: number; readonly name: Bilingual }[];
  };
  readonly modules: readonly CatalogueHeading[];
}

/** Every clause under a heading, in order. */
export const clausesIn = (heading: CatalogueHeading): readonly CatalogueClause[] => [
  ...(heading.clauses ?? []),
  ...(heading.parts ?? []).flatMap(clausesIn),
];

export function useCatalogue() {
  return useQuery({
    queryKey: ['catalogue'],
    queryFn: ({ signal }) => fetchJson<Catalogue>('/api/catalogue', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
