export * from './process.js';
export * from './proposing.js';
export * from './leading.js';
export * from './taking-part.js';
export * from './decision.js';
export * from './at-the-table.js';
