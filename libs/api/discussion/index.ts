export { DiscussionModule } from './discussion.module.js';
export { discussable } from './discussable.js';
