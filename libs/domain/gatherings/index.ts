export * from './checking-in.js';
export * from './gathering.js';
export * from './look-back.js';
export * from './registering.js';
export * from './scope.js';
