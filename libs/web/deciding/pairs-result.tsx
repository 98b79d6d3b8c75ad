import { useMessages } from '#contract/hooks';
import type { Count } from './option-result';
import { namesOf } from './option-text';

/** Options compared two by two: the order, who beats whom, and the paths from which the order follows. */
export function PairsResult({ options, count, winner }: { readonly options: readonly string[]; readonly count: Count; readonly winner: number | null }) {
  const { t } = useMessages();
  const words = t.deciding.options;
  const name = (option: number): string => namesOf(options, [option]);
  const over = new Map(count.pairs.flatMap(({ first, second, firstWins, secondWins }) => [[`${first} ${second}`, firstWins] as const, [`${second} ${first}`, secondWins] as const]));
  const votes = (row: number, column: number): number => over.get(`${row} ${column}`) ?? 0;
  return (
    <>
      <h4>{words.ranking}</h4>
      <ol>
        {count.ranking.map((together) => (
          <li key={together.join()}>{namesOf(options, together)}</li>
        ))}
      </ol>
      <h4>{words.pairs}</h4>
      <p className="brink-small">{words.pairsHint}</p>
      <div className="brink-matrix" role="region" aria-label={words.pairs} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.beats}</th>
              {options.map((option) => (
                <th scope="col" key={option}>
                  {option}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {options.map((option, row) => (
              <tr key={option} data-won={winner === row + 1}>
                <th scope="row">{option}</th>
                {options.map((other, column) => (
                  <td key={other} data-wins={votes(row + 1, column + 1) > votes(column + 1, row + 1)}>
                    {row === column ? '' : votes(row + 1, column + 1)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {count.locks.length > 0 ? <Locks count={count} name={name} /> : <Paths count={count} name={name} />}
    </>
  );
}

interface StepsProps {
  readonly count: Count;
  readonly name: (option: number) => string;
}

/** The strongest ways from each to each. */
function Paths({ count, name }: StepsProps) {
  const { t } = useMessages();
  const words = t.deciding.options;
  return (
    <details>
      <summary>{words.paths}</summary>
      <p className="brink-small">{words.pathsHint}</p>
      <ul>
        {count.pairs.map(({ first, second, firstPath, secondPath }) => (
          <li key={`${first} ${second}`}>{words.path({ first: name(first), second: name(second), there: firstPath, back: secondPath })}</li>
        ))}
      </ul>
    </details>
  );
}

/** The victories from the clearest to the smallest, and which count. */
function Locks({ count, name }: StepsProps) {
  const { t } = useMessages();
  const words = t.deciding.options;
  return (
    <details>
      <summary>{words.locks}</summary>
      <p className="brink-small">{words.locksHint}</p>
      <ol>
        {count.locks.map(({ winner, loser, votes, against, locked }) => (
          <li key={`${winner} ${loser}`}>{(locked ? words.locked : words.dropped)({ first: name(winner), second: name(loser), votes, against })}</li>
        ))}
      </ol>
    </details>
  );
}
