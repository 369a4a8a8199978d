/** A line of few pixels without axes; the numbers stand beside it. Gaps stay gaps. `from` is the value at its foot. */
export function Sparkline({
  values,
  width = 120,
  height = 28,
  from = 0,
}: {
  values: readonly (number | null)[];
  width?: number;
  height?: number;
  from?: number;
}) {
  const known = values.filter((value) => value !== null);
  const top = Math.max(...known, from + 1e-9);
  const step = width / Math.max(values.length - 1, 1);
  let path = '';
  let pen = 'M';
  values.forEach((value, i) => {
    if (value === null) {
      pen = 'M';
      return;
    }
    path += `${pen}${(i * step).toFixed(1)} ${(height - 2 - ((value - from) / (top - from)) * (height - 4)).toFixed(1)}`;
    pen = 'L';
  });
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" height={height} preserveAspectRatio="none" aria-hidden="true">
      <path d={path} fill="none" stroke="var(--series-1)" strokeWidth="1.5" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
