export { type Document, RequestError, request } from './request';
export { listen } from './live';
export { download } from './download';
export { upload } from './upload';
