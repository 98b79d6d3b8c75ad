interface Segment {
  readonly kind: string;
  readonly text: string;
}

/** What changed in a text, word by word; read aloud as well, by the words for added and removed. */
export function Differences({ segments, words }: { readonly segments: readonly Segment[]; readonly words: { readonly added: string; readonly removed: string } }) {
  return segments.map(({ kind, text }, i) => {
    if (kind === 'same') return <span key={i}>{text}</span>;
    const Tag = kind === 'added' ? 'ins' : 'del';
    return (
      <Tag className="brink-diff" key={i}>
        <span className="brink-hidden">{kind === 'added' ? words.added : words.removed}: </span>
        {text}
      </Tag>
    );
  });
}
