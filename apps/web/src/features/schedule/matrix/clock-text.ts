/** Minutes after midnight as the clock shows them: 1500 is 01:00. */
export const clockText = (minutes: number): string => {
  const minute = ((Math.round(minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
};
