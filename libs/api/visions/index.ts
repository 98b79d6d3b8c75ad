export { VisionsModule } from './visions.module.js';
export { VisionType } from './visions.type.js';
