/** Attempts per account and per address in one window. */
export const MOST_PER_ACCOUNT = 10;
export const MOST_PER_ADDRESS = 100;
export const WINDOW_MINUTES = 15;

/** Codes of the second factor per account: in one window, and in a day, so that patience does not guess one either. */
export const MOST_CODES = 10;
export const MOST_CODES_A_DAY = 50;
export const DAY_MINUTES = 1_440;

/** What visitors without an account ask for, from one internet address. */
export const GUEST_REQUESTS = { most: 30, minutes: 60 } as const;

/** Mails to an e-mail address that is not confirmed: one about one thing in these minutes, and so many in a day. */
export const GUEST_MAILS = { minutes: 15, mostADay: 10 } as const;
