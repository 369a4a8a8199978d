/** The date of an instant in a zone. Swedish writes dates as ISO 8601 does. */
export const dateIn = (instant: number, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(instant);
