export * from './acts.js';
export * from './actor.js';
export * from './can.js';
export * from './rights.js';
