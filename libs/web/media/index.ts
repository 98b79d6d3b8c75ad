export { AttachmentsPanel } from './attachments-panel';
