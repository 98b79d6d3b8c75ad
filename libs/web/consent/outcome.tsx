import { useMessages } from '#contract/hooks';
import { SAID } from '#ui/kit';
import { useStepTime } from './consent-list';
import type { ConsentOnPage } from './consent-page';

/** How it ended, in the coach's words, and why, step by step. */
export function Outcome({ consent }: { readonly consent: ConsentOnPage }) {
  const { t } = useMessages();
  const words = t.consent.outcome;
  const stepTime = useStepTime();
  const { state, account, concerns } = consent;
  const said = state === 'CONSENT' || state === 'NO_CONSENT' || state === 'WITHDRAWN' ? words[state] : '';
  return (
    <section className="brink-answer brink-below" aria-labelledby="uitkomst">
      <h2 id="uitkomst">{words.title}</h2>
      <p>
        <b>{said}</b> <span className="brink-small">{stepTime(consent)}</span>
      </p>
      {consent.words !== null && <p className="brink-text" lang={SAID}>{consent.words}</p>}
      {account !== null && (
        <>
          <h3>{words.why}</h3>
          <ol>
            {account.map(({ step, figures }) => (
              <li key={step}>{t.consent.account[step]?.(Object.fromEntries(figures.map(({ name, value }) => [name, value === 'few' ? t.consent.few : value])))}</li>
            ))}
          </ol>
        </>
      )}
      {concerns.length > 0 && (
        <>
          <h3>{words.concerns}</h3>
          <ul>
            {concerns.map((concern) => (
              <li className="brink-text" key={concern}>
                {concern}
              </li>
            ))}
          </ul>
        </>
      )}
      {state === 'NO_CONSENT' && <p>{words.next}</p>}
    </section>
  );
}
