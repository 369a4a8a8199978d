import type { ServiceGoal, ShrinkageItem } from '@seatwise/core';

/** How a center plans, as the server keeps it. Times in seconds, shares 0 to below 1. */
export interface PlanSettings {
  readonly zone: string;
  readonly country: string | null;
  readonly intervalMinutes: number;
  readonly horizonDays: number;
  readonly goal: ServiceGoal;
  readonly patience: number | null;
  readonly shrinkage: readonly ShrinkageItem[];
  readonly minimumStaff: number;
  readonly aht: number | null;
  readonly ratioPreset: string;
  readonly registered?: Readonly<Record<string, string>>;
  readonly surgeLimit?: number;
  readonly voiceLines?: number;
  readonly layersLimit?: number;
  readonly onDutySpan?: number;
  readonly outsourced?: boolean;
  readonly labour?: { readonly pack: string; readonly protectedAgents: readonly string[] };
  readonly budget?: { readonly year: number; readonly contacts: number };
  readonly methodReasons?: Readonly<Record<string, string>>;
}
