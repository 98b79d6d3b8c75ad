export { FILE_LIMITS, FileFault, type CleanFile, cleanFile } from './clean-file.js';
export { bodyOf } from './body.js';
