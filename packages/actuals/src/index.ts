export { adherenceOf, adherenceShare, conformanceShare } from './adherence.ts';
export { type ActualsInput, alignActuals } from './align-actuals.ts';
