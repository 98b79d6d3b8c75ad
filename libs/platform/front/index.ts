export { FrontReader, type FrontItem, type FrontPlace, type Need } from './front-reader.js';
export { needsPeople, ofPlace, onFront } from './parts.js';
