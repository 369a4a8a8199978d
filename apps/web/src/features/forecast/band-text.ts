/** A band as it was agreed: ±10% where both ways are alike, else −5% to +15%. */
export function bandText(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  share: (value: number, digits: number) => string,
): string {
  const digits = [lower, upper].every((side) => Math.abs(side * 100 - Math.round(side * 100)) < 1e-9) ? 0 : 1;
  return -lower === upper ? `±${share(upper, digits)}` : `${share(lower, digits)} … +${share(upper, digits)}`;
}
