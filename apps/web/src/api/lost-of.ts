/** The first of several queries that has nothing to show but why; null where each has an answer, or may still get one. */
export const lostOf = <Query extends { readonly data: unknown; readonly error: unknown }>(
  queries: readonly Query[],
): Query | null => queries.find(({ data, error }) => data === undefined && error !== null) ?? null;
