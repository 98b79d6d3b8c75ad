export { mailRecipients } from './recipients.js';
export { Mailer, type MailOrder } from './mailer.js';
export { MailModule } from './mail.module.js';
export { renderMail } from './render.js';
