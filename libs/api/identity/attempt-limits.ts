/** Attempts per account and per address in one window. */
export const MOST_PER_ACCOUNT = 10;
export const MOST_PER_ADDRESS = 100;
export const WINDOW_MINUTES = 15;
