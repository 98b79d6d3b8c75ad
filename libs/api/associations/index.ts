export { AssociationsModule } from './associations.module.js';
