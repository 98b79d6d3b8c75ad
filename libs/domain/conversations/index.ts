export * from './conversation.js';
export * from './statements.js';
export * from './result.js';
export * from './own-place.js';
export { PICTURE_REACH, type PictureScale, type Spot, besideWhich, spread } from './picture.js';
