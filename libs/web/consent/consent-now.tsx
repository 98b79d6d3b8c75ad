import { useMessages, useViewer } from '#contract/hooks';
import { Link } from 'wouter';
import { useStepTime } from './consent-list';
import type { ConsentOnPage } from './consent-page';
import { LeadForms } from './lead-forms';
import { SayForm } from './say-form';
import { StandForm } from './stand-form';
import { ConsentTable } from './table';
import { ChangeForm } from './write-forms';

/** What happens now: whose turn it is, until when, and the one thing that this person can do. */
export function ConsentNow({ consent }: { readonly consent: ConsentOnPage }) {
  const { t } = useMessages();
  const words = t.consent;
  const stepTime = useStepTime();
  const { state } = consent;
  if (state === 'CONSENT' || state === 'NO_CONSENT' || state === 'WITHDRAWN') return null;
  return (
    <section className="brink-sheet brink-below" aria-labelledby="nu">
      <h2 id="nu">{words.nowStep({ step: words.states[state] })}</h2>
      <p>{words.about[state]}</p>
      <p>
        {consent.returnedNotes === null ? words.turn[state] : words.returned.turn} <span className="brink-date">{stepTime(consent)}</span>
      </p>
      {consent.returnedNotes !== null && (
        <p className="brink-text">
          <b>{words.coachSays}</b> {consent.returnedNotes}
        </p>
      )}
      {consent.viewerCan.changeText && <ChangeForm key={consent.texts.length} consent={consent} />}
      {consent.viewerCan.lead ? <LeadForms key={state} consent={consent} /> : <TakePart consent={consent} />}
      {consent.viewerCan.table && <ConsentTable consent={consent} />}
    </section>
  );
}

/** What somebody of the circle does in this step; or why they cannot. */
function TakePart({ consent }: { readonly consent: ConsentOnPage }) {
  const { state, own } = consent;
  if (state !== 'QUESTIONS' && state !== 'REACTIONS' && state !== 'OBJECTIONS') return null;
  if (own.hindrance.length > 0) return <Hindrance consent={consent} />;
  if (state === 'OBJECTIONS') return <StandForm key={consent.askedVersion} consent={consent} />;
  return <SayForm key={state} consent={consent} kind={state === 'QUESTIONS' ? 'QUESTION' : 'REACTION'} />;
}

function Hindrance({ consent }: { readonly consent: ConsentOnPage }) {
  const { t } = useMessages();
  const viewer = useViewer();
  const words = t.consent.hindrances;
  const found = consent.own.hindrance[0];
  const age = found?.data.find(({ name }) => name === 'age')?.value ?? '';
  if (found === undefined || viewer === undefined) return null;
  switch (found.code) {
    case 'NOT_SIGNED_IN':
      return (
        <p>
          <Link className="nl-button nl-button--primary" href={`/inloggen?verder=/instemming/${consent.id}`}>
            {words.signIn}
          </Link>
        </p>
      );
    case 'EMAIL_NOT_CONFIRMED':
      return <p>{words.confirm}</p>;
    case 'CONFLICT_OF_INTEREST':
      return <p>{words.coach}</p>;
    case 'NOT_VERIFIED':
      return (
        <p>
          {words.verify} <Link href="/mijn/woonplaats">{words.toResidence}</Link>
        </p>
      );
    case 'TOO_YOUNG':
      return <p>{words.young({ age })}</p>;
    default:
      return <p>{consent.circle === 'MEMBERS' ? words.members : words.outside({ area: consent.area.name })}</p>;
  }
}
