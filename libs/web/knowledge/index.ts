export { type CallPanel, KnowledgePage } from './knowledge-page';
export { AlikeOfPlan, AlikeWords } from './alike';
export { CallDesk } from './call-desk';
