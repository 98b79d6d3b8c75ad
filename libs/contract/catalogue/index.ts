import * as en from '../i18n/en/index.js';
import * as enServer from '../i18n/en/server.js';
import type { Locale } from '../i18n/format.js';
import * as nl from '../i18n/nl/index.js';
import * as nlServer from '../i18n/nl/server.js';

export type { Locale } from '../i18n/format.js';
export type { MailData, MailSection, MailText } from '../i18n/mail-text.js';

const CATALOGUES: Readonly<Record<Locale, typeof nl & typeof nlServer>> = { nl: { ...nl, ...nlServer }, en: { ...en, ...enServer } };

/** The sentences of a language, at once: for mails, letters and files that the server writes. */
export const messagesFor = (locale: Locale): typeof nl & typeof nlServer => CATALOGUES[locale];
