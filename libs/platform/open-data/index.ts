export { OPEN_FILES, catalogueOf } from './catalogue.js';
