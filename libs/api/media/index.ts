export { MediaModule } from './media.module.js';
export { type FileSubject, shareable } from './shareable.js';
export { SharedFileRepository } from './shared-file.repository.js';
