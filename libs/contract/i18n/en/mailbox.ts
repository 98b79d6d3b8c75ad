import type { mailbox as nl } from '../nl/mailbox.js';

export const mailbox: typeof nl = { title: 'Mailbox', lead: 'Here is the mail that would have been sent. No mail server is set.', empty: 'There is no mail yet.', to: (p) => `To ${p.address}` };
