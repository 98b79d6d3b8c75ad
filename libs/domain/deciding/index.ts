export * from './round.js';
export * from './count.js';
export * from './round-file.js';
