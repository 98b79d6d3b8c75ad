export { AskAboutPlan, AskPanel } from './ask-panel';
export { type RowAct, DeskPage } from './desk-page';
export { type LessonDraft, useLessonDraft } from './lesson-draft';
