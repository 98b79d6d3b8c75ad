export * from './holidays.js';
export * from './term.js';
