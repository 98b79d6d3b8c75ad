export { Once } from './once.js';
export { OnceModule } from './once.module.js';
