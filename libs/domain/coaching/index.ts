export * from './states.js';
export * from './promises.js';
export * from './asking.js';
export * from './leading.js';
export * from './visits.js';
export * from './absence.js';
export * from './desk.js';
