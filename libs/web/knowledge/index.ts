export { type KnowledgePanel, KnowledgePage } from './knowledge-page';
export { AlikeOfPlan, AlikeWords } from './alike';
export { AnswerOfPlan } from './answer-of-plan';
export { KnowledgeOfArea, KnowledgeOfGathering, KnowledgeOfMunicipality } from './knowledge-of-place';
export { LessonForm } from './write-forms';
export { CallsOfAssociation } from './calls-of-association';
