import type * as nl from './nl/index.js';
import type { Locale } from './format.js';

export * from './format.js';
export { type WhyFacts, whyOf } from './budget-why.js';
export type { MailData, MailText } from './mail-text.js';

/** All sentences of one language. */
export type Messages = typeof nl;

// One import to a function: of two in one expression the bundler fetches both.
const LOADERS: Readonly<Record<Locale, () => Promise<Messages>>> = {
  nl: () => import('./nl/index.js'),
  en: () => import('./en/index.js'),
};

/** The sentences of a language; each language is a chunk of its own. */
export const loadMessages = (locale: Locale): Promise<Messages> => LOADERS[locale]();
