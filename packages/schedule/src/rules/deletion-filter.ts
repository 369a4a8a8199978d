/**
 * What is left of `items` when everything is left out that can be, one after another: a smallest set that `conflicts`
 * (deletion filter, Chinneck and Dravnieks 1991). Without any one of the rest, the others no longer conflict.
 * @param conflicts whether these items still cannot all hold
 */
export function smallestConflict<T>(items: readonly T[], conflicts: (kept: readonly T[]) => boolean): readonly T[] {
  let kept = items;
  for (const item of items) {
    const fewer = kept.filter((one) => one !== item);
    if (conflicts(fewer)) kept = fewer;
  }
  return kept;
}
