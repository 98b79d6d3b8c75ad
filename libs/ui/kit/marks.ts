/** A piece of a line: words, words with weight, or a link. */
export type Inline = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'strong'; readonly inner: readonly Inline[] } | { readonly kind: 'emphasis'; readonly inner: readonly Inline[] } | { readonly kind: 'link'; readonly href: string; readonly text: string };

/** A paragraph with its lines, or a list with its items. */
export interface Block {
  readonly kind: 'paragraph' | 'list';
  readonly lines: readonly (readonly Inline[])[];
}

const MARKS = /(https?:\/\/[^\s<>"*]+)|\*\*([^*\n]+)\*\*|\*([^*\n]+)\*/g;
const AFTER = new Set('.,;:!?)\'"');
const ITEM = /^[-•] +/;

/** An address that may be led to: only the web, and nothing before the host that makes it look like another. */
function hrefOf(address: string): string | null {
  try {
    const url = new URL(address);
    return (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '' ? url.href : null;
  } catch {
    return null;
  }
}

/** An address, and the marks after it that end the sentence. */
function link(found: string): Inline[] {
  let end = found.length;
  while (end > 0 && AFTER.has(found[end - 1] ?? '')) end -= 1;
  const [address, rest] = [found.slice(0, end), found.slice(end)];
  const href = hrefOf(address);
  const shown: Inline = href === null ? { kind: 'text', text: address } : { kind: 'link', href, text: address };
  return rest === '' ? [shown] : [shown, { kind: 'text', text: rest }];
}

function inline(line: string): Inline[] {
  const pieces: Inline[] = [];
  let from = 0;
  for (const found of line.matchAll(MARKS)) {
    if (found.index > from) pieces.push({ kind: 'text', text: line.slice(from, found.index) });
    const [all, address, strong, emphasis] = found;
    if (address !== undefined) pieces.push(...link(address));
    else pieces.push({ kind: strong === undefined ? ('emphasis' as const) : ('strong' as const), inner: inline(strong ?? emphasis ?? '') });
    from = found.index + all.length;
  }
  if (from < line.length) pieces.push({ kind: 'text', text: line.slice(from) });
  return pieces;
}

const wordsOf = (pieces: readonly Inline[]): string => pieces.map((piece) => ('inner' in piece ? wordsOf(piece.inner) : piece.text)).join('');

/** The words alone, for a place that takes no paragraphs: without the signs of weight and slant, each line after the other. */
export const withoutSigns = (text: string): string =>
  blocksOf(text)
    .flatMap((block) => block.lines.map(wordsOf))
    .join(' ');

/**
 * Plain text as paragraphs and lists: `**heavy**`, `*slanted*`, lines that begin with a hyphen, and addresses of the web. Everything else, also HTML, stays the words that it is.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const part of text.split(/\n{2,}/)) {
    const here: { readonly kind: Block['kind']; readonly lines: Inline[][] }[] = [];
    for (const line of part.split('\n').filter((l) => l.trim() !== '')) {
      const kind = ITEM.test(line) ? 'list' : 'paragraph';
      const pieces = inline(line.replace(ITEM, ''));
      const last = here.at(-1);
      if (last?.kind === kind) last.lines.push(pieces);
      else here.push({ kind, lines: [pieces] });
    }
    blocks.push(...here);
  }
  return blocks;
}
