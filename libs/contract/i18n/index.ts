import type * as nl from './nl/index.js';
import type { Locale } from './format.js';

export * from './format.js';
export { type WhyFacts, whyOf } from './budget-why.js';
export type { MailData, MailText } from './mail-text.js';

/** All sentences of one language. */
export type Messages = typeof nl;

/** The sentences of a language; each language is a chunk of its own. */
export const loadMessages = (locale: Locale): Promise<Messages> => (locale === 'nl' ? import('./nl/index.js') : import('./en/index.js'));
