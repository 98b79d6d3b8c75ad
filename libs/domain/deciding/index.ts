export * from './round.js';
export * from './count.js';
