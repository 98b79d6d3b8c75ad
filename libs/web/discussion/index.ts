export { CallDiscussion, ConversationDiscussion, PlanDiscussion } from './discussion-panel';
export { CommentDesk } from './comment-desk';
