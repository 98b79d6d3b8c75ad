export * from './words.js';
export * from './sharing.js';
export * from './calls.js';
