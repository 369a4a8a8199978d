/** A calendar month, `YYYY-MM`. */
export type Month = string;

/** An expected value with the range that the forecast's bounds leave open. */
export interface Bounded {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

/** People of a group in one month, whole classes hired but expected leavers, so fractions are meant. */
export interface HeadCount {
  readonly start: number;
  readonly hired: number;
  /** Moved in less moved out. */
  readonly transferred: number;
  readonly left: number;
  readonly end: number;
}

/** Money in hundredths of the plan's currency, whole numbers; each line is rounded once, so lines add up to the total. */
export interface CapacityCost {
  readonly wages: number;
  readonly overtime: number;
  /** What voluntary time off saves, not above 0. */
  readonly timeOff: number;
  readonly hiring: number;
  readonly training: number;
  /** Wages of other roles: team leaders, quality, planners … */
  readonly support: number;
  readonly total: number;
}

export interface CapacityMonth {
  readonly month: Month;
  readonly contacts: Bounded;
  /** Contacts × handle time, in hours. */
  readonly workloadHours: number;
  /** Hours in seat that meet the service goal. */
  readonly baseStaffHours: number;
  /** Paid hours that one full-time equivalent has in the month. */
  readonly hoursPerFte: number;
  readonly shrinkage: number;
  /** Base staff hours ÷ hours per FTE. */
  readonly requiredFteInSeat: Bounded;
  /** The same grossed up: ÷ (1 − shrinkage). */
  readonly requiredFte: Bounded;
  readonly headCount: HeadCount;
  /** Paid people over the month on average, learners included. */
  readonly paidFte: number;
  /** Paid FTE weighted by speed to competence; what can be set against `requiredFte`. */
  readonly availableFte: number;
  /** Of it usable within the seats of the site; equal to `availableFte` where seats do not bind. */
  readonly usableFte: number;
  readonly overtimeFte: number;
  readonly timeOffFte: number;
  /** Usable with overtime and time off, less required. Negative is short. */
  readonly gapFte: Bounded;
  /** Overtime that would close the gap, as a share of available FTE; 0 when nothing is short. */
  readonly overtimeNeeded: number;
  /** People in seat at the busiest interval above the seats there are; null when the peak is not known. */
  readonly seatsShort: number | null;
  readonly cost: CapacityCost;
}

export interface GroupCapacity {
  readonly group: string;
  readonly site: string | null;
  readonly months: readonly CapacityMonth[];
}

/** A long-term plan: one row a month for every planning group. */
export interface Capacity {
  readonly currency: string;
  readonly scenario: string;
  readonly groups: readonly GroupCapacity[];
  /** Over all groups and months. */
  readonly cost: CapacityCost;
}
