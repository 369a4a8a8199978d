import { z } from 'zod';

/** How ability is raised, by size of the center: by persons, by rules and procedures, by a training programme. */
export type TrainingApproach = 'person' | 'rules' | 'programme';

/** Seats from which a center counts as medium and as large. The talk names the three sizes, not their limits. */
export interface CenterSizes {
  readonly mediumFrom: number;
  readonly largeFrom: number;
}
export const HOUSE_SIZES: CenterSizes = { mediumFrom: 50, largeFrom: 200 };

/** The approach that fits a size: small centers by ability of persons, medium by rules, large by training (talk). */
export function approachFor(seats: number, { mediumFrom, largeFrom }: CenterSizes = HOUSE_SIZES): TrainingApproach {
  return seats >= largeFrom ? 'programme' : seats >= mediumFrom ? 'rules' : 'person';
}

export const TRAINING_SCHEMA = z.strictObject({
  center: z.string().min(1),
  seats: z.int().min(0),
  approach: z.enum(['person', 'rules', 'programme']),
  reviewedOn: z.iso.date().nullable(),
  courses: z.array(
    z.strictObject({
      id: z.string().min(1),
      title: z.string().min(1),
      audience: z.string().min(1),
      month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
      hours: z.number().min(0),
      planned: z.int().min(0),
      attended: z.int().min(0),
      passed: z.int().min(0).nullable(),
      /** A number of the operation before and after the course, and the way in which it is good. */
      effect: z
        .strictObject({
          measure: z.string().min(1),
          before: z.number(),
          after: z.number(),
          direction: z.enum(['up', 'down']),
        })
        .nullable(),
    }),
  ),
});
export type TrainingRecord = z.infer<typeof TRAINING_SCHEMA>;

export interface TrainingSummary {
  /** True when the approach is the one that fits the size. */
  readonly fits: boolean;
  readonly expected: TrainingApproach;
  readonly personHours: number;
  /** Attended of planned; null without plan. */
  readonly attendance: number | null;
  /** Passed of attended, over courses with a test; null without. */
  readonly passRate: number | null;
  /** Courses whose effect was measured, and those where it was good. */
  readonly measured: number;
  readonly improved: number;
}

/** Hours and effect of a year's training; every share is one ratio over totals. */
export function trainingSummary(
  { seats, approach, courses }: TrainingRecord,
  sizes: CenterSizes = HOUSE_SIZES,
): TrainingSummary {
  const sum = (of: (course: TrainingRecord['courses'][number]) => number) =>
    courses.reduce((all, course) => all + of(course), 0);
  const planned = sum((course) => course.planned);
  const tested = courses.filter(({ passed }) => passed !== null);
  const testedPeople = tested.reduce((all, { attended }) => all + attended, 0);
  const measured = courses.flatMap(({ effect }) => effect ?? []);
  const expected = approachFor(seats, sizes);
  return {
    fits: approach === expected,
    expected,
    personHours: sum(({ hours, attended }) => hours * attended),
    attendance: planned === 0 ? null : sum(({ attended }) => attended) / planned,
    passRate: testedPeople === 0 ? null : tested.reduce((all, { passed }) => all + (passed ?? 0), 0) / testedPeople,
    measured: measured.length,
    improved: measured.filter(({ before, after, direction }) => (direction === 'up' ? after > before : after < before))
      .length,
  };
}
