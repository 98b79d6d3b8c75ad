export * from './who-is-told.js';
export * from './weekly-letter.js';
