import type { Publication } from '@seatwise/core';

export type PublishState = 'published' | 'newer' | 'never';

/**
 * Whether an artefact is the one that is official for its days; `last` is the newest publication for any of them. Publications come
 * newest first.
 */
export function publishState(
  publications: readonly Publication[],
  id: string,
  days: readonly string[],
): { readonly state: PublishState; readonly last: Publication | null } {
  const [first, end] = [days[0] ?? '', days.at(-1) ?? ''];
  const last = publications.find(({ from, to }) => from <= end && to >= first) ?? null;
  return { state: last === null ? 'never' : last.id === id ? 'published' : 'newer', last };
}
