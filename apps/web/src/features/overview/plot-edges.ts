/** Pixels beside the plot of the day, so that what stands below it shares its axis. */
export const PLOT_START = 44;
export const PLOT_END = 12;
