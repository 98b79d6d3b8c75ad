import { useMessages } from '#contract/hooks';

/** What changed in a text, word by word; read aloud as well. */
export function Segments({ segments }: { readonly segments: readonly { readonly kind: string; readonly text: string }[] }) {
  const { t } = useMessages();
  return (
    <>
      {segments.map((segment, i) => {
        if (segment.kind === 'same') return <span key={i}>{segment.text}</span>;
        const Tag = segment.kind === 'added' ? 'ins' : 'del';
        return (
          <Tag className="brink-diff" key={i}>
            <span className="brink-hidden">{segment.kind === 'added' ? t.plans.added : t.plans.removed}: </span>
            {segment.text}
          </Tag>
        );
      })}
    </>
  );
}
