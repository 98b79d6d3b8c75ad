export * from './budget.js';
export * from './option.js';
export * from './ballot.js';
export * from './count.js';
export * from './explain.js';
export * from './budget-round.js';
export * from './spending.js';
