// What every page and the front page say: the first that a browser fetches.
export { common } from './common.js';
export { plans } from './plans.js';
export { problems } from './problems.js';
export { front } from './front.js';
