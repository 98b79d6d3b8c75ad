export { DiscussionModule } from './discussion.module.js';
export { whoSaid } from './who-said.js';
export { discussable } from './discussable.js';
