export { CallDiscussion, PlanDiscussion } from './discussion-panel';
export { CommentDesk } from './comment-desk';
