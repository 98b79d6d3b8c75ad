export * from './association.js';
export * from './joining.js';
export * from './weighty-acts.js';
export * from './hand-over.js';
