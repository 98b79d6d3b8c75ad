export { catalogueOf } from './catalogue.js';
