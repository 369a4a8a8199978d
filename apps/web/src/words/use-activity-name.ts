import { useWordOf } from './use-word-of.ts';

/** An activity code in words; a code of the center's own stands for itself. */
export const useActivityName = () => useWordOf('activity');
