/** Attempts per account and per address in one window. */
export const MOST_PER_ACCOUNT = 10;
export const MOST_PER_ADDRESS = 100;
export const WINDOW_MINUTES = 15;

/** Codes of the second factor per account: in one window, and in a day, so that patience does not guess one either. */
export const MOST_CODES = 10;
export const MOST_CODES_A_DAY = 50;
export const DAY_MINUTES = 1_440;
