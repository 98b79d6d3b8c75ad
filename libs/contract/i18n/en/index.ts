export { common } from './common.js';
export { identity } from './identity.js';
export { mailbox } from './mailbox.js';
export { mails } from './mails.js';
export { plans } from './plans.js';
export { problems } from './problems.js';
export { responses } from './responses.js';
export { deciding } from './deciding.js';
