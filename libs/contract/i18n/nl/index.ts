export { mailbox } from './mailbox.js';
export { mails } from './mails.js';
export { problems } from './problems.js';
