export * from './states.js';
export * from './rules.js';
export * from './differences.js';
export { PLAN_KINDS, type PlanKind } from '../ordinances/index.js';
