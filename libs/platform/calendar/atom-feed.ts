/** Something in a feed. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly url: string;
  readonly publishedAt: Date;
  readonly changedAt: Date;
}

const escaped = (value: string): string => value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An Atom feed (RFC 4287), the last changed first. */
export function atomFeed(feed: { readonly title: string; readonly url: string; readonly page: string; readonly locale: string; readonly now: Date }, entries: readonly FeedEntry[]): string {
  const ordered = [...entries].sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime());
  const updated = (ordered[0]?.changedAt ?? feed.now).toISOString();
  const parts = ordered.map(
    (entry) =>
      `<entry><id>urn:uuid:${escaped(entry.id)}</id><title>${escaped(entry.title)}</title><link href="${escaped(entry.url)}"/><published>${entry.publishedAt.toISOString()}</published><updated>${entry.changedAt.toISOString()}</updated><summary>${escaped(entry.summary)}</summary></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}"><id>${escaped(feed.url)}</id><title>${escaped(feed.title)}</title><author><name>Brink</name></author><link rel="self" href="${escaped(feed.url)}"/><link href="${escaped(feed.page)}"/><updated>${updated}</updated>${parts.join('')}</feed>\n`;
}
