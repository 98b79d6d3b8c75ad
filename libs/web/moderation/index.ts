export { PaperListsPanel } from './paper-lists-panel';
export { ModerationPanel } from './moderation-panel';
export { DeskPage } from './desk-page';
