export { Live } from './live.js';
export { LiveModule } from './live.module.js';
