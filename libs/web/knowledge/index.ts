export { type KnowledgePanel, KnowledgePage } from './knowledge-page';
export { AlikeOfPlan, AlikeWords } from './alike';
export { CallDesk } from './call-desk';
export { KnowledgeOfArea, KnowledgeOfGathering, KnowledgeOfMunicipality } from './knowledge-of-place';
