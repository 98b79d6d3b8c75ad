export { answerInThread, type Answer } from './answer-in-thread.js';
export { inThread } from './in-thread.js';
