export * from './ordinance.js';
export * from './check-ordinance.js';
