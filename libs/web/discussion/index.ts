export { BudgetDiscussion, CallDiscussion, ConversationDiscussion, GatheringDiscussion, PlanDiscussion, RoundDiscussion, VisionDiscussion } from './discussion-panel';
export { CommentDesk } from './comment-desk';
