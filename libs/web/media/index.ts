export { AttachmentsPanel } from './attachments-panel';
export { FilesOfGathering, FilesOfStory } from './shared-files-panel';
