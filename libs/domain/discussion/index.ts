export * from './comments.js';
export * from './hiding.js';
