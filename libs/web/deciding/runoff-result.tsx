import { useMessages } from '#contract/hooks';
import { Bar } from '#ui/kit';
import { namesOf } from './option-text';
import type { Count } from './option-result';

type Round = Count['rounds'][number];

/** The rounds of a runoff: a row of bars for each, where the votes of who dropped out went, and all rounds in one table. */
export function RunoffResult({ options, rounds }: { readonly options: readonly string[]; readonly rounds: readonly Round[] }) {
  const { t } = useMessages();
  const words = t.deciding.options;
  return (
    <>
      <ol className="brink-flow">
        {rounds.map((round) => (
          <li key={round.round}>
            <h4>{words.round({ n: round.round })}</h4>
            <Bars options={options} round={round} />
            <Step options={options} round={round} />
          </li>
        ))}
      </ol>
      <Table options={options} rounds={rounds} />
    </>
  );
}

function Bars({ options, round }: { readonly options: readonly string[]; readonly round: Round }) {
  const { t } = useMessages();
  const words = t.deciding.options;
  const sum = round.tally.reduce((all, { votes }) => all + votes, 0);
  return (
    <ul className="brink-order">
      {[...round.tally].sort((a, b) => b.votes - a.votes || a.option - b.option).map(({ option, votes }) => {
        const name = namesOf(options, [option]);
        return (
          <li key={option}>
            {name}: <b>{votes}</b>
            {option === round.winner && <b> · {words.won}</b>}
            {option === round.excluded && <span> · {words.out}</span>}
            <Bar share={votes / Math.max(1, sum)} label={words.votesOf({ option: name, n: String(votes) })} />
          </li>
        );
      })}
    </ul>
  );
}

function Step({ options, round }: { readonly options: readonly string[]; readonly round: Round }) {
  const { t } = useMessages();
  const words = t.deciding.options;
  if (round.winner !== null) return <p>{words.wins({ option: namesOf(options, [round.winner]) })}</p>;
  const to = round.moved.map(({ option, papers }) => words.movedTo({ option: option === null ? words.exhausted.toLowerCase() : namesOf(options, [option]), n: papers })).join(', ');
  return (
    <>
      {round.tied.length > 0 && <p>{words.movedLot({ options: namesOf(options, round.tied) })}</p>}
      <p>{words.moved({ option: namesOf(options, round.excluded === null ? [] : [round.excluded]), to: to === '' ? words.nobody : to })}</p>
    </>
  );
}

function Table({ options, rounds }: { readonly options: readonly string[]; readonly rounds: readonly Round[] }) {
  const { t } = useMessages();
  const words = t.deciding.options;
  const winner = rounds.at(-1)?.winner;
  return (
    <table className="brink-table">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          {rounds.map(({ round }) => (
            <th scope="col" key={round}>
              {words.round({ n: round })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {options.map((name, i) => (
          <tr key={name} data-won={winner === i + 1}>
            <th scope="row">{name}</th>
            {rounds.map(({ round, tally }) => (
              <td className="brink-number" key={round} data-label={words.round({ n: round })}>
                {tally.find(({ option }) => option === i + 1)?.votes ?? '–'}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{words.exhausted}</th>
          {rounds.map(({ round, exhausted }) => (
            <td className="brink-number" key={round} data-label={words.round({ n: round })}>
              {exhausted}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
