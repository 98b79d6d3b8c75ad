/** Why somebody hears of something; also what they can set apart. The first that fits counts. */
export const NOTICE_KINDS = ['own-plan', 'round', 'work', 'supported', 'followed', 'discussion'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** When a notice also goes out by e-mail. */
export const NOTICE_MAILS = ['at-once', 'weekly', 'never'] as const;
export type NoticeMail = (typeof NOTICE_MAILS)[number];

/** What holds until somebody sets it otherwise: at once what is addressed to you, the rest in one weekly letter. */
export const USUAL_MAIL: Readonly<Record<NoticeKind, NoticeMail>> = { 'own-plan': 'at-once', round: 'at-once', work: 'at-once', supported: 'weekly', followed: 'weekly', discussion: 'weekly' };

/** Groups of people who can be told of a step of a plan. */
export type Group = 'author' | 'supporters' | 'followers' | 'voters' | 'coaches' | 'officials';

/** The kind of notice that a group gets. */
export const KIND_OF_GROUP: Readonly<Record<Group, NoticeKind>> = { author: 'own-plan', voters: 'round', coaches: 'work', officials: 'work', supporters: 'supported', followers: 'followed' };

const EVERYBODY: readonly Group[] = ['author', 'supporters', 'followers'];

/** Who is told of each step of a plan, in order of importance. A step that is not here tells nobody. */
const TOLD: Readonly<Record<string, readonly Group[]>> = {
  submit: ['coaches'],
  return: ['author'],
  refuse: ['author'],
  'ask-second-look': ['coaches', 'officials'],
  'uphold-appeal': ['author', 'coaches'],
  uphold: ['author'],
  'hide-plan': ['author'],
  'ask-hiding-look': ['coaches'],
  'keep-hidden': ['author'],
  'put-back': ['author'],
  'take-off-attachment': ['author'],
  publish: ['author', 'followers'],
  'publish-without-threshold': ['author', 'officials', 'followers'],
  merge: EVERYBODY,
  'take-in': EVERYBODY,
  change: ['supporters', 'followers'],
  'confirm-paper-support': ['author'],
  'reach-threshold': ['author', 'officials', 'supporters', 'followers'],
  expire: EVERYBODY,
  renew: ['supporters', 'followers'],
  acknowledge: ['author'],
  extend: EVERYBODY,
  'ask-information': ['author'],
  'give-information': ['officials'],
  decline: EVERYBODY,
  adopt: EVERYBODY,
  back: EVERYBODY,
  'offer-co-decision': EVERYBODY,
  'reopen-response': ['author', 'officials', 'supporters', 'followers'],
  'open-round': ['voters', 'author', 'supporters', 'followers'],
  'annul-round': ['voters', 'author', 'supporters', 'followers'],
  'close-without-match': EVERYBODY,
  'close-with-advice': ['author', 'officials', 'supporters', 'followers'],
  'close-with-match': EVERYBODY,
  'close-with-refusal': EVERYBODY,
  fund: EVERYBODY,
  start: EVERYBODY,
  'reach-milestone': ['author', 'followers'],
  'post-update': ['supporters', 'followers'],
  complete: EVERYBODY,
  stop: EVERYBODY,
  withdraw: ['supporters', 'followers'],
};

/** The groups that hear of a step of a plan, the most concerned first. */
export const whoIsTold = (act: string): readonly Group[] => TOLD[act] ?? [];

/** Every act that tells somebody. */
export const ACTS_THAT_TELL: readonly string[] = Object.keys(TOLD);
