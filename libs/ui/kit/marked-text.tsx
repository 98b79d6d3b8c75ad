import { Fragment, type ReactNode } from 'react';
import { type Inline, blocksOf } from './marks';

function shown(pieces: readonly Inline[]): ReactNode {
  return pieces.map((piece, i) => {
    if (piece.kind === 'text') return <Fragment key={i}>{piece.text}</Fragment>;
    if (piece.kind === 'strong') return <strong key={i}>{shown(piece.inner)}</strong>;
    if (piece.kind === 'emphasis') return <em key={i}>{shown(piece.inner)}</em>;
    return (
      <a key={i} href={piece.href} rel="nofollow ugc noopener noreferrer">
        {piece.text}
      </a>
    );
  });
}

/** Text that somebody wrote, with its links and simple marks; never HTML. */
export function MarkedText({ text }: { readonly text: string }) {
  return (
    <>
      {blocksOf(text).map((block, i) =>
        block.kind === 'list' ? (
          <ul key={i}>
            {block.lines.map((line, j) => (
              <li key={j}>{shown(line)}</li>
            ))}
          </ul>
        ) : (
          <p key={i}>
            {block.lines.map((line, j) => (
              <Fragment key={j}>
                {j > 0 && <br />}
                {shown(line)}
              </Fragment>
            ))}
          </p>
        ),
      )}
    </>
  );
}
