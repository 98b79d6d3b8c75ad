/** What a mail says, before it is laid out. `path` is a path of our own site. */
export interface MailText {
  readonly subject: string;
  readonly lines: readonly string[];
  readonly action?: { readonly label: string; readonly path: string };
  readonly unsubscribe?: { readonly label: string; readonly path: string };
}

/** Data of a mail: what the sender put into the outbox. */
export type MailData = Readonly<Record<string, string | number>>;

/** The news in a weekly letter: each item as the data of a notice. */
export const newsOf = (data: MailData): readonly MailData[] => JSON.parse(String(data['items'] ?? '[]')) as MailData[];

/** What changed, in a mail about a change. */
export const changesOf = (data: MailData): readonly { readonly what: string; readonly was: string; readonly is: string }[] => JSON.parse(String(data['changes'] ?? '[]')) as { what: string; was: string; is: string }[];
