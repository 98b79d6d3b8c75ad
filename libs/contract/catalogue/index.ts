import * as en from '../i18n/en/index.js';
import type { Locale } from '../i18n/format.js';
import * as nl from '../i18n/nl/index.js';

export type { Locale } from '../i18n/format.js';
export type { MailData, MailText } from '../i18n/mail-text.js';

/** The sentences of a language, at once: for mails, letters and files that the server writes. */
export const messagesFor = (locale: Locale): typeof nl => (locale === 'nl' ? nl : en);
