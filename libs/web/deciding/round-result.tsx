import { useMessages } from '#contract/hooks';
import { Alert, Bar, TextField } from '#ui/kit';
import { useState } from 'react';
import type { RoundOnPage } from './round-page';

type Result = NonNullable<RoundOnPage['result']>;

/** Both chambers side by side, the account of the count, the open votes, and all ballots without names. */
export function RoundResult({ result }: { readonly result: Result }) {
  const { t } = useMessages();
  const words = t.deciding;
  return (
    <>
      <h2>{words.results[result.outcome] ?? result.outcome}</h2>
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
                  <Bar share={chamber.cast === 0 ? 0 : agreeing / chamber.cast} label={chamber.counts.map((c) => `${words.choices[c.name] ?? c.name}: ${c.value}`).join(', ')} />
                  <ul>
                    {chamber.counts.map((c) => (
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
      <Account result={result} />
      {result.openVotes.length > 0 && (
        <>
          <h2>{words.openVotes}</h2>
          <ul>
            {result.openVotes.map((vote) => (
              <li key={vote.name + vote.reason}>
                <b>{vote.name}</b>: {words.choices[vote.choice] ?? vote.choice}. <span className="brink-text">{vote.reason}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {result.ballots.length > 0 && <Ballots ballots={result.ballots} />}
    </>
  );
}

function Account({ result }: { readonly result: Result }) {
  const { t } = useMessages();
  const words = t.deciding;
  return (
    <>
      <h2>{words.howCounted}</h2>
      <ol className="brink-history">
        {result.account.map((step) => (
          <li key={`${step.step} ${step.chamber}`}>
            <b>
              {words.steps[step.step] ?? step.step} · {words.chambers[step.chamber] ?? step.chamber}
            </b>
            <div>{step.figures.map((f) => `${words.figureNames[f.name] ?? f.name}: ${words.figureValues[f.value] ?? f.value}`).join(' · ')}</div>
          </li>
        ))}
      </ol>
    </>
  );
}

function Ballots({ ballots }: { readonly ballots: Result['ballots'] }) {
  const { t } = useMessages();
  const words = t.deciding;
  const [receipt, setReceipt] = useState('');
  const found = ballots.find((ballot) => ballot.receipt === receipt.trim().toLowerCase());
  return (
    <>
      <h2>{words.ballots}</h2>
      <TextField path="receipt" label={words.findReceipt} problems={[]} value={receipt} onChange={setReceipt} />
      {receipt.trim().length >= 19 && (found === undefined ? <Alert>{words.notFound}</Alert> : <Alert good>{words.found({ choice: words.choices[found.choice] ?? found.choice })}</Alert>)}
      <details>
        <summary>{words.ballots}</summary>
        <ul>
          {ballots.map((ballot) => (
            <li key={ballot.receipt}>
              <code>{ballot.receipt}</code> {words.choices[ballot.choice] ?? ballot.choice}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
