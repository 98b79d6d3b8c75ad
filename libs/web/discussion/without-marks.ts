/** A text in which people who are no longer here are named by a word for them. */
export const withoutMarks = (text: string, somebody: string): string => text.replace(/@\{\d{1,3}\}/g, () => `@${somebody}`);
