export { Jobs } from './jobs.js';
export { Job, Every } from './decorators.js';
export { JobRunner } from './job-runner.js';
export { JobsModule } from './jobs.module.js';
export { eachInTurn } from './each-in-turn.js';
