export * from './round.js';
export * from './options.js';
export * from './ballot.js';
export * from './lot.js';
export * from './result.js';
export * from './count.js';
export * from './paper.js';
export * from './round-file.js';
