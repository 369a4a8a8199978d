/** Does something in the engagement at hand, as the person at hand. */
export type Act = (act: Readonly<Record<string, unknown>>) => void;
