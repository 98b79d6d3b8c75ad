export { type Document, RequestError, request } from './request.js';
