import { ChamberCountDocument, type ChamberCountQuery } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Bar, NoAnswer } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { RunoffResult } from './runoff-result';
import { PairsResult } from './pairs-result';
import { namesOf } from './option-text';
import { SeatsResult } from './seats-result';
import type { RoundOnPage } from './round-page';

export type Chamber = NonNullable<RoundOnPage['result']>['chambers'][number];
export type Count = NonNullable<NonNullable<ChamberCountQuery['round']>['chamberCount']>;
type Round = Pick<RoundOnPage, 'id' | 'method' | 'options'>;

/** What one chamber chose: its winner, a picture and the table beside it. */
export function OptionResult({ round, chamber }: { readonly round: Round; readonly chamber: Chamber }) {
  const { t } = useMessages();
  const words = t.deciding;
  const { winner } = chamber;
  return (
    <section className="brink-sheet brink-below" aria-label={words.chambers[chamber.chamber]}>
      <h3>{words.chambers[chamber.chamber]}</h3>
      <p>
        <b>{winner === null ? words.outcomes[chamber.outcome] : words.options.chose({ option: namesOf(round.options, chamber.elected.length > 0 ? chamber.elected : [winner]) })}</b>
      </p>
      {chamber.cast === null ? <p>{words.few}</p> : <p className="brink-small">{words.castOf({ cast: chamber.cast, roll: chamber.roll })}</p>}
      {chamber.cast !== null && <Counted round={round} chamber={chamber} />}
    </section>
  );
}

/** How it was counted: asked only where there is something to show. */
function Counted({ round, chamber: { chamber, winner } }: { readonly round: Round; readonly chamber: Chamber }) {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['chamber-count', round.id, chamber], queryFn: () => request(ChamberCountDocument, { id: round.id, chamber }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { data } = asked;
  const count = data.round?.chamberCount ?? null;
  if (count === null) return null;
  return (
    <>
      {count.tied.length > 0 && <p>{t.deciding.options.byLot({ options: namesOf(round.options, count.tied) })}</p>}
      {count.scores.length > 0 && <Scores round={round} count={count} winner={winner} />}
      {count.rounds.length > 0 && <RunoffResult options={round.options} rounds={count.rounds} />}
      {count.seats.length > 0 && <SeatsResult options={round.options} stages={count.seats} />}
      {count.pairs.length > 0 && <PairsResult options={round.options} count={count} winner={winner} />}
    </>
  );
}

/** The most that one ballot gives an option, by method. */
const mostOf = ({ method, options }: Pick<Round, 'method' | 'options'>): number | null => ({ SCORE: 5, POINTS: 10, BORDA: options.length })[method as string] ?? null;

function Scores({ round, count, winner }: { readonly round: Round; readonly count: Count; readonly winner: number | null }) {
  const { t } = useMessages();
  const words = t.deciding.options;
  const points = mostOf(round) !== null;
  const sorted = [...count.scores].sort((a, b) => Number(b.score) - Number(a.score) || a.option - b.option);
  const share = ({ score, levels }: Count['scores'][number]): number => Number(score) / Math.max(1, levels.reduce((sum, { value }) => sum + Number(value), 0) * (mostOf(round) ?? 1));
  return (
    <table className="brink-table">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{points ? words.points : words.ballots}</th>
          {points && <th scope="col">{words.spread}</th>}
        </tr>
      </thead>
      <tbody>
        {sorted.map((one) => {
          const option = namesOf(round.options, [one.option]);
          return (
            <tr key={one.option} data-won={one.option === winner}>
              <th scope="row">{option}</th>
              <td data-label={points ? words.points : words.ballots}>
                <span className="brink-number">{one.score}</span>
                <Bar share={share(one)} label={words.votesOf({ option, n: one.score })} />
              </td>
              {points && <td data-label={words.spread}>{one.levels.map(({ name, value }) => words.level({ points: name, ballots: value })).join(', ')}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
