export * from './result.js';
export * from './problem.js';
export * from './problem-codes.js';
export * from './ids.js';
export * from './instant.js';
export * as fractions from './fraction.js';
export type { Fraction } from './fraction.js';
export * from './text.js';
export * from './reading.js';
