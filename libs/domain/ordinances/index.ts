export * from './ordinance.js';
export * from './check-ordinance.js';
export * from './setup-proposal.js';
