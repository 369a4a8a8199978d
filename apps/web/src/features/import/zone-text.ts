/** Names to choose from. */
export const ZONES: readonly string[] = Intl.supportedValuesOf('timeZone');

/** Whether what has been typed is a whole name already: then nothing is waited for. */
export const isWholeZone = (text: string): boolean => ZONES.includes(text.trim());
