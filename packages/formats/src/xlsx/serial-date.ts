const DAY_SECONDS = 86_400;

/** Built-in number formats that show a date or a time (ECMA-376 part 1, 18.8.30, and the East Asian ones). */
const BUILT_IN = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
  57, 58,
]);

/** True for a number format that shows a date or a time. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.has(id);
  const plain = code.replace(
    /"[^"]*"|\\.|\[(?:\$|Red|Blue|Green|Black|White|Yellow|Magenta|Cyan|Color|DBNum|[<>=])[^\]]*\]/gi,
    '',
  );
  return /[ymdhs年月日时分秒]/i.test(plain) && !/^[#0.,%\s]+$/.test(plain);
}

/** A serial date of a spreadsheet as text: date, date and time, or a time or duration alone. */
export function serialText(serial: number, epoch1904: boolean): string {
  const shifted = serial + (epoch1904 && serial >= 1 ? 1462 : 0);
  if (!(shifted >= 0) || shifted > 2_958_465) return String(serial);
  const seconds = Math.round(shifted * DAY_SECONDS);
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = (total: number) =>
    `${two(Math.floor(total / 3600))}:${two(Math.floor(total / 60) % 60)}:${two(total % 60)}`;
  // Below some weeks it is a duration, `[h]:mm:ss`; no report is of 1900.
  if (shifted < 366) return clock(seconds);
  const day = Math.floor(seconds / DAY_SECONDS);
  const date = new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
  const rest = seconds - day * DAY_SECONDS;
  return rest === 0 ? date : `${date} ${clock(rest)}`;
}
