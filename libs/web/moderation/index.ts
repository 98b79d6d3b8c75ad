export { ConfirmPaper } from './confirm-paper';
export { PaperListsPanel } from './paper-lists-panel';
export { ModerationPanel } from './moderation-panel';
