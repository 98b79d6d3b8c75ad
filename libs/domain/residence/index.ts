export * from './letter-code.js';
export * from './verification.js';
