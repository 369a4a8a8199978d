export { type OrganisationTree, type OrgPerson, organisationTree, type Span } from './organisation-tree.ts';
export { RATIO_PRESETS } from './presets.ts';
export { type HiringItem, hiringList, type RoleClause, type RoleFacts, type RoleGap, roleGaps } from './role-gaps.ts';
export { AROUND_THE_CLOCK, fteForSeats, ftePerSeat, type SeatGroup, type ShiftPattern } from './shift-pattern.ts';
export { type OrganisationInput, supportOrganisation } from './support-organisation.ts';
export { type OrganisationWhatIf, organisationWhatIf } from './what-if.ts';
