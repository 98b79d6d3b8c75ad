export * from './comments.js';
export * from './hiding.js';
export * from './mentions.js';
export * from './taking-over.js';
