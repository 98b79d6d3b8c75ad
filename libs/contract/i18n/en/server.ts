/** What only the server writes: it stays out of the browser. */
export { mailbox } from './mailbox.js';
export { mails } from './mails.js';
export { paperSheet } from './paper-sheet.js';
