import { useMessages } from '#contract/hooks';
import { type Locale, figure } from '#contract/i18n';
import { Bar } from '#ui/kit';
import { namesOf } from './option-text';
import type { Count } from './option-result';

type Stage = Count['seats'][number];

const votesIn = (stage: Stage, option: number): string => stage.votes.find(({ name }) => name === String(option))?.value ?? '0';

/** The stages of a count that fills seats: what happened in each, as a flow of bars, and all of them in one table. */
export function SeatsResult({ options, stages }: { readonly options: readonly string[]; readonly stages: readonly Stage[] }) {
  const { t, locale } = useMessages();
  const words = t.deciding.options;
  const rounds = [...new Set(stages.map(({ round }) => round))];
  const [first] = stages;
  return (
    <>
      <h4>{words.stages}</h4>
      {first !== undefined && <p>{words.quota({ votes: figure(locale, first.quota) })}</p>}
      <ol className="brink-flow">
        {rounds.map((round) => (
          <Round key={round} options={options} stages={stages.filter((stage) => stage.round === round)} />
        ))}
      </ol>
      <Table options={options} stages={stages} rounds={rounds} />
    </>
  );
}

function Round({ options, stages }: { readonly options: readonly string[]; readonly stages: readonly Stage[] }) {
  const { t, locale } = useMessages();
  const words = t.deciding.options;
  const last = stages.at(-1);
  if (last === undefined) return null;
  const quota = Math.max(1, Number(last.quota));
  const most = Math.max(quota, ...last.votes.map(({ value }) => Number(value)));
  return (
    <li>
      <h4>{words.stage({ n: last.round + 1 })}</h4>
      <ul>
        {stages.flatMap((stage, i) => {
          const text = sentence(locale, words, options, stage, stages[i - 1]);
          return text === null ? [] : [<li key={`${stage.tag} ${stage.option ?? ''}`}>{text}</li>];
        })}
      </ul>
      <ul className="brink-order">
        {options.map((name, i) => {
          const votes = figure(locale, votesIn(last, i + 1));
          return (
            <li key={name}>
              {name}: <b>{votes}</b>
              <Bar share={Number(votesIn(last, i + 1)) / most} label={words.votesOf({ option: name, n: votes })} />
            </li>
          );
        })}
      </ul>
    </li>
  );
}

/** What happened in one step, in a sentence; null where it says nothing new. */
function sentence(locale: Locale, words: ReturnType<typeof useMessages>['t']['deciding']['options'], options: readonly string[], stage: Stage, before: Stage | undefined): string | null {
  if (stage.option === null) return null;
  const option = namesOf(options, [stage.option]);
  const to = stage.moved.map((move) => words.papers({ option: move.option === null ? words.nontransferable.toLowerCase() : namesOf(options, [move.option]), papers: move.papers, value: figure(locale, move.value) })).join(', ');
  switch (stage.tag) {
    case 'elect':
      return words.elected({ option, votes: figure(locale, votesIn(stage, stage.option)) });
    case 'defeat':
      return words.defeated({ option });
    case 'transfer':
      return (before?.tag === 'unpend' ? words.surplus : words.transfer)({ option, to: to === '' ? words.nobody : to });
    case 'tie':
      return (stage.byLot ? words.tie : words.tieStage)({ options: namesOf(options, stage.tied), option });
    default:
      return null;
  }
}

function Table({ options, stages, rounds }: { readonly options: readonly string[]; readonly stages: readonly Stage[]; readonly rounds: readonly number[] }) {
  const { t, locale } = useMessages();
  const words = t.deciding.options;
  const ends = rounds.flatMap((round) => stages.filter((stage) => stage.round === round).slice(-1));
  const elected = stages.filter(({ tag }) => tag === 'elect').map(({ option }) => option);
  return (
    <div className="brink-matrix" role="region" aria-label={words.stages} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            {rounds.map((round) => (
              <th scope="col" key={round}>
                {words.stage({ n: round + 1 })}
              </th>
            ))}
            <th scope="col">{words.status}</th>
          </tr>
        </thead>
        <tbody>
          {options.map((name, i) => (
            <tr key={name} data-won={elected.includes(i + 1)}>
              <th scope="row">{name}</th>
              {ends.map((stage) => (
                <td key={stage.round}>{figure(locale, votesIn(stage, i + 1))}</td>
              ))}
              <td>{elected.includes(i + 1) ? words.isElected : words.isOut}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.nontransferable}</th>
            {ends.map((stage) => (
              <td key={stage.round}>{figure(locale, stage.nontransferable)}</td>
            ))}
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  );
}
