export { RATIO_PRESETS } from './presets.ts';
export { type OrganisationInput, supportOrganisation } from './support-organisation.ts';
