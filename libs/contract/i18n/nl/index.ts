export * from './first.js';
export * from './later.js';
