export * from './words.js';
export * from './adopting.js';
export * from './suggesting.js';
export * from './terms.js';
export * from './next-step.js';
export * from './version-differences.js';
