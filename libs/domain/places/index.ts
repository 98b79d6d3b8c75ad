export * from './colour.js';
export * from './place-file.js';
