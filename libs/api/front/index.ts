export { FrontModule } from './front.module.js';
