import { Fragment, type ReactNode } from 'react';
import { type Inline, blocksOf } from './marks';
import { SAID } from './said';

const ESCAPED = /[.*+?^${}()|[\]\\]/g;

/** Words in which the names of people stand out, each after an @. */
function named(text: string, names: readonly string[]): ReactNode {
  if (names.length === 0 || !text.includes('@')) return text;
  const wanted = new RegExp(`(@(?:${[...names].sort((a, b) => b.length - a.length).map((name) => name.replace(ESCAPED, '\\$&')).join('|')}))`);
  return text.split(wanted).map((part, i) => (i % 2 === 1 ? <b key={i}>{part}</b> : part));
}

function shown(pieces: readonly Inline[], names: readonly string[]): ReactNode {
  return pieces.map((piece, i) => {
    if (piece.kind === 'text') return <Fragment key={i}>{named(piece.text, names)}</Fragment>;
    if (piece.kind === 'strong') return <strong key={i}>{shown(piece.inner, names)}</strong>;
    if (piece.kind === 'emphasis') return <em key={i}>{shown(piece.inner, names)}</em>;
    return (
      <a key={i} href={piece.href} rel="nofollow ugc noopener noreferrer">
        {piece.text}
      </a>
    );
  });
}

/** Text that somebody wrote, with its links and simple marks; never HTML. `names` of people stand out where they follow an @. */
export function MarkedText({ text, names = [] }: { readonly text: string; readonly names?: readonly string[] }) {
  return (
    <>
      {blocksOf(text).map((block, i) =>
        block.kind === 'list' ? (
          <ul key={i} lang={SAID}>
            {block.lines.map((line, j) => (
              <li key={j}>{shown(line, names)}</li>
            ))}
          </ul>
        ) : (
          <p key={i} lang={SAID}>
            {block.lines.map((line, j) => (
              <Fragment key={j}>
                {j > 0 && <br />}
                {shown(line, names)}
              </Fragment>
            ))}
          </p>
        ),
      )}
    </>
  );
}
