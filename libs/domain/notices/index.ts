export * from './who-is-told.js';
