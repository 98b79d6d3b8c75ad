import { RoundAccountDocument, type RoundAccountQuery } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { tellStep } from '#contract/i18n';
import { request } from '#contract/transport';
import { Alert, Bar, NoAnswer, SAID, TextField } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { OptionResult } from './option-result';
import { choiceText, namesOf } from './option-text';
import type { RoundOnPage } from './round-page';

type Result = NonNullable<RoundOnPage['result']>;
type Round = Pick<RoundOnPage, 'id' | 'method' | 'options' | 'joining'>;
type Counted = NonNullable<NonNullable<RoundAccountQuery['round']>['result']>;

/** Both chambers side by side, the account of the count, the open votes, and all ballots without names. */
export function RoundResult({ round, result }: { readonly round: Round; readonly result: Result }) {
  const { t } = useMessages();
  const words = t.deciding;
  const [first] = result.chambers;
  const chosen = first === undefined ? [] : first.elected.length > 0 ? first.elected : first.winner === null ? [] : [first.winner];
  return (
    <>
      <h2>{words.results[result.outcome] ?? result.outcome}</h2>
      {result.outcome === 'match' && round.joining !== 'WEIGHTED' && chosen.length > 0 && (
        <p className="brink-lead">
          <b>{words.options.together({ option: namesOf(round.options, chosen) })}</b>
        </p>
      )}
      {round.options.length > 0 && result.chambers.map((chamber) => <OptionResult key={chamber.chamber} round={round} chamber={chamber} />)}
      {round.options.length === 0 && <Chambers result={result} />}
      <CountedSteps round={round} />
      {result.openVotes.length > 0 && (
        <>
          <h2>{words.openVotes}</h2>
          <ul>
            {result.openVotes.map((vote) => (
              <li key={vote.name + vote.reason}>
                <b>{vote.name}</b>: {choiceText(words, round, vote.choice)}. <span className="brink-text" lang={SAID}>{vote.reason}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <OnPaper result={result} />
      <CountedBallots round={round} />
    </>
  );
}

/** How many voted on paper: in each chamber that was counted apart. */
function OnPaper({ result }: { readonly result: Result }) {
  const { t } = useMessages();
  const young = result.chambers.some(({ chamber }) => chamber === 'young');
  if (result.chambers.some(({ cast }) => cast === null) || (result.paper === 0 && (!young || result.youngPaper === 0))) return null;
  const told = (count: number | null): string => (count === null ? t.paperBallots.countedFew : t.paperBallots.counted({ count }));
  return (
    <>
      <h2>{t.paperBallots.title}</h2>
      <p>
        {young && <b>{t.deciding.chambers['residents']}: </b>}
        {told(result.paper)}
      </p>
      {young && (
        <p>
          <b>{t.deciding.chambers['young']}: </b>
          {told(result.youngPaper)}
        </p>
      )}
    </>
  );
}

/** As they stand on the ballot. */
const ORDER = ['yes', 'no', 'consent', 'concern', 'objection', 'abstain'];
const inOrder = (counts: Result['chambers'][number]['counts']) => [...counts].sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));

/** Both chambers of a round that is answered with a word. */
function Chambers({ result }: { readonly result: Result }) {
  const { t } = useMessages();
  const words = t.deciding;
  return (
      <div className="brink-cards">
        {result.chambers.map((chamber) => {
          const agreeing = Number(chamber.counts.find((c) => c.name === 'yes' || c.name === 'consent')?.value ?? 0);
          return (
            <section className="brink-sheet" key={chamber.chamber} aria-label={words.chambers[chamber.chamber]}>
              <h3>{words.chambers[chamber.chamber]}</h3>
              <p>
                <b>{words.outcomes[chamber.outcome] ?? chamber.outcome}</b>
              </p>
              {chamber.cast === null ? (
                <p>{words.few}</p>
              ) : (
                <>
                  <Bar share={chamber.cast === 0 ? 0 : agreeing / chamber.cast} label={inOrder(chamber.counts).map((c) => `${words.choices[c.name] ?? c.name}: ${c.value}`).join(', ')} />
                  <ul>
                    {inOrder(chamber.counts).map((c) => (
                      <li key={c.name}>
                        {words.choices[c.name] ?? c.name}: {c.value}
                      </li>
                    ))}
                  </ul>
                  <p className="brink-small">{words.castOf({ cast: chamber.cast, roll: chamber.roll })}</p>
                </>
              )}
            </section>
          );
        })}
      </div>
  );
}

const useAccount = ({ id }: Round) => useQuery({ queryKey: ['round-account', id], queryFn: () => request(RoundAccountDocument, { id }) });

function CountedSteps({ round }: { readonly round: Round }) {
  const { t } = useMessages();
  const asked = useAccount(round);
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { data } = asked;
  const result = data.round?.result ?? null;
  return result === null ? null : <Account round={round} account={result.account} />;
}

function CountedBallots({ round }: { readonly round: Round }) {
  const ballots = useAccount(round).data?.round?.result?.ballots ?? [];
  return ballots.length === 0 ? null : <Ballots round={round} ballots={ballots} />;
}

function Account({ round, account }: { readonly round: Round; readonly account: Counted['account'] }) {
  const { t, locale } = useMessages();
  const words = t.deciding;
  return (
    <>
      <h2>{words.howCounted}</h2>
      {round.options.length > 0 && <p>{words.options.lot}</p>}
      <ol className="brink-history">
        {account.map((step) => (
          <li key={`${step.step} ${step.chamber}`}>
            <b>
              {words.steps[step.step] ?? step.step}
              {step.chamber !== 'all' && ` · ${words.chambers[step.chamber] ?? step.chamber}`}
            </b>
            <div className="brink-broken">{tellStep(words, locale, round.options, { ...step, figures: new Map(step.figures.map(({ name, value }) => [name, value])) })}</div>
          </li>
        ))}
      </ol>
    </>
  );
}

function Ballots({ round, ballots }: { readonly round: Round; readonly ballots: Counted['ballots'] }) {
  const { t } = useMessages();
  const words = t.deciding;
  const [receipt, setReceipt] = useState('');
  const found = ballots.find((ballot) => ballot.receipt === receipt.trim().toLowerCase());
  return (
    <>
      <h2>{words.ballots}</h2>
      <TextField path="receipt" label={words.findReceipt} problems={[]} value={receipt} onChange={setReceipt} />
      {receipt.trim().length >= 19 && (found === undefined ? <Alert>{words.notFound}</Alert> : <Alert good>{words.found({ choice: choiceText(words, round, found.choice) })}</Alert>)}
      <details>
        <summary>{words.ballots}</summary>
        <ul>
          {ballots.map((ballot) => (
            <li key={ballot.receipt}>
              <code>{ballot.receipt}</code> {choiceText(words, round, ballot.choice)}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
