import { isoFormat } from './formatter.ts';

/** The date of an instant in a zone. */
export const dateIn = (instant: number, zone: string): string => isoFormat(zone, 'date').format(instant);
