import type * as nl from './nl/index.js';
import type * as first from './nl/first.js';
import type { Locale } from './format.js';

export * from './format.js';
export { type ToldStep, tellStep } from './count-step.js';
export { figure } from './figure.js';
export { type WhyFacts, whyOf } from './budget-why.js';
export type { MailData, MailSection, MailText } from './mail-text.js';

/** All sentences of one language. */
export type Messages = typeof nl;

type Later = Omit<Messages, keyof typeof first>;

// One import to a function: of two in one expression the bundler fetches both.
const FIRST: Readonly<Record<Locale, () => Promise<typeof first>>> = {
  nl: () => import('./nl/first.js'),
  en: () => import('./en/first.js'),
};
const LATER: Readonly<Record<Locale, () => Promise<Later>>> = {
  nl: () => import('./nl/later.js'),
  en: () => import('./en/later.js'),
};

/** The parts that are fetched later. */
const LATER_NAMES = Object.keys({ associations: true, identity: true, responses: true, deciding: true, residence: true, notices: true, moderation: true, tracks: true, administration: true, media: true, budgets: true, discussion: true, gatherings: true, guests: true, statements: true, knowledge: true, visions: true, conversations: true, consent: true, paperBallots: true, rolls: true, coaching: true } satisfies Record<keyof Later, true>) as (keyof Later)[];

/** What came already, by language. */
const later: Partial<Record<Locale, Later>> = {};
const fetchLater = async (locale: Locale): Promise<void> => {
  later[locale] ??= await LATER[locale]();
};

/**
 * The sentences of a language. At once come those of every page and of the front page; a page that reads others before they are there is suspended until they are (React's Suspense).
 * `all`: waits for the others too, where such a page is open already or about to be.
 */
export async function loadMessages(locale: Locale, all: boolean): Promise<Messages> {
  const [sentences] = await Promise.all([FIRST[locale](), all ? fetchLater(locale) : null]);
  const messages = { ...sentences };
  for (const name of LATER_NAMES)
    Object.defineProperty(messages, name, {
      get() {
        const found = later[locale];
        if (found === undefined) throw fetchLater(locale);
        return found[name];
      },
    });
  return messages as unknown as Messages;
}
