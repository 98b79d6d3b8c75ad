/** A part of a mail under a heading: lines that may lead somewhere on our own site. */
export interface MailSection {
  readonly heading: string;
  readonly items: readonly { readonly text: string; readonly path: string; readonly note: string }[];
}

/** What a mail says, before it is laid out. `path` is a path of our own site. */
export interface MailText {
  readonly subject: string;
  readonly lines: readonly string[];
  readonly sections?: readonly MailSection[];
  readonly action?: { readonly label: string; readonly path: string };
  readonly unsubscribe?: { readonly label: string; readonly path: string };
}

/** Data of a mail: what the sender put into the outbox. */
export type MailData = Readonly<Record<string, string | number>>;

/** One part of a weekly letter, as the sender put it: `items` (each as the data of a notice), `fresh`, `came` or `needs`. */
export const partOf = (data: MailData, part: 'items' | 'fresh' | 'came' | 'needs'): readonly MailData[] => JSON.parse(String(data[part] ?? '[]')) as MailData[];

/** The sections of a mail that have something in them. */
export const filled = (...sections: readonly MailSection[]): readonly MailSection[] => sections.filter(({ items }) => items.length > 0);

/** What changed, in a mail about a change. */
export const changesOf = (data: MailData): readonly { readonly what: string; readonly was: string; readonly is: string }[] => JSON.parse(String(data['changes'] ?? '[]')) as { what: string; was: string; is: string }[];
