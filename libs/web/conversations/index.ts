export { ConversationPage, type ConversationPanel } from './conversation-page';
export { ConversationsOfArea, ConversationsOfMunicipality } from './conversation-list';
export { StatementDesk } from './statement-desk';
