import { common } from './common.js';
import type { statements as nl } from '../nl/statements.js';

export const statements: typeof nl = {
  accessibility: common.parts.accessibility,
  privacy: common.parts.privacy,
  openData: common.parts.openData,
  accessibilityLead: 'Everybody must be able to take part: on a phone, with a keyboard, with a screen reader or on paper.',
  accessibilityParts: [
    { title: 'What we aim for', text: 'Brink follows the rules for digital accessibility: WCAG 2.2, level AA. This holds for the pages of every municipality that takes part.' },
    { title: 'How we check it', text: 'With each change a program looks at all pages, in two languages, on a narrow and a wide screen, light and dark. We also walk them with the keyboard alone. A test by people with a disability has not been held yet.' },
    { title: 'What is not good yet', text: 'The map is hard to use by keyboard. All that is on it is in the list as well. PDFs of authors are not checked; there is always a description.' },
    { title: 'Are you stuck?', text: 'Tell the coach in your municipality or the municipality itself. You can also always take part on paper.' },
  ],
  accessibilityOf: ({ name }) => `Accessibility: ${name}`,
  accessibilityOfLead: ({ name }) => `This holds for all pages of the municipality of ${name} on Brink.`,
  accessibilityWho: ({ name, seat }) => ({ title: 'Who answers for it?', text: `The municipality of ${name} answers for its own pages: what it writes and adds. Does something not work for you, tell the desk of the town hall in ${seat}, or your coach. If the answer does not satisfy you, you can complain to the municipality, and then to the National Ombudsman.` }),
  openDataLead: 'What is public on Brink, everybody may take and use, also for research or a map of their own. There are no names in it. A file may be an hour old.',
  openDataSets: {
    plans: { title: 'Plans', text: 'All public plans: what, where, how far they are, how many people support them and what the municipality answered.' },
    rounds: { title: 'Rounds of voting', text: 'All closed rounds with their result. Each has the address of the file with which you can count again yourself.' },
  },
  openDataCatalogue: { title: 'For computers', text: 'A description of these files by the Dutch agreements (DCAT-AP-NL), for whoever collects data.' },
  privacyLead: 'We keep as little of you as we can, and you can see, take along and erase all of it.',
  privacyParts: [
    { title: 'What we keep', text: 'Your e-mail address, the name you choose and, if you want to vote, your village and year of birth. An address for a letter is erased as soon as the letter is posted. If you link another service to sign in with, we keep by which mark it knows you.' },
    { title: 'Without an account', text: 'If a coach writes down a plan for you, your name stands with it until you ask to erase it; in a draft until thirty days after its last change. If you register for a gathering without an account, we keep your name and e-mail address until a month after it, or until the day after you unregister. If you report that something is wrong, we keep your e-mail address for three months. What you do not confirm is gone after a day.' },
    { title: 'What everybody sees', text: 'The name you chose, with your own plans and comments. Nobody sees that you support a plan: only the number counts.' },
    { title: 'Your ballot', text: 'After a secret round has closed nobody knows what you voted, not even we. We never show groups of fewer than five apart.' },
    { title: 'What you answer in a conversation', text: 'Nobody else sees it. We keep it until a year after closing, so that you can change it and see it again. The result itself has no names, and no figures of fewer than five answers.' },
    { title: 'Cookies and tracking', text: 'There are two cookies: one keeps you signed in, the other remembers your language. If you sign in with another service there is a third for that, for an hour. Whoever leads a gathering has the list at the door on their own phone, until the day is over or they sign out. We do not track you and nobody looks over your shoulder.' },
    { title: 'Taking along or erasing', text: 'You do this yourself, on the page My Brink.' },
  ],
};
