export { type Document, RequestError, nameOf, request } from './request';
export { listen } from './live';
export { download } from './download';
export { upload } from './upload';
