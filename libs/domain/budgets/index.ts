export * from './budget.js';
export * from './option.js';
export * from './ballot.js';
export * from './count.js';
export * from './explain.js';
