export { OnceModule } from './once.module.js';
