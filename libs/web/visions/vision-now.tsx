import { useMessages, useViewer } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { Button } from '#ui/kit';
import { Link } from 'wouter';
import type { VisionOnPage } from './about-vision';
import { useStep } from './standing';

/** "What happens now?": one sentence, one date, one main button. */
export function VisionNow({ vision }: { readonly vision: VisionOnPage }) {
  const { t, locale } = useMessages();
  const words = t.visions;
  const { step, on, overdue } = useStep(vision);
  return (
    <section className="brink-sheet" aria-labelledby="nu">
      <h2 id="nu">{words.now}</h2>
      <p>
        {words.steps[step]}
        {on !== null && step !== 'living' && (
          <>
            {' '}
            <span className="brink-date">{words.before({ date: longDate(locale, on) })}</span>.
          </>
        )}{' '}
        {on !== null && step === 'living' && words.next({ date: longDate(locale, on) })}
      </p>
      {overdue && on !== null && <p className="brink-date">{words.overdue({ date: longDate(locale, on) })}</p>}
      <Acts vision={vision} />
      {vision.version !== null && (
        <>
          <p className="brink-small">{words.suggestionsCount({ waiting: vision.suggestionsWaiting, answered: vision.suggestionsAnswered })}</p>
          <ul className="brink-links">
            <li>
              <Link href={`/dorpsvisies/${vision.id}/suggesties`}>{words.toSuggestions}</Link>
            </li>
            <li>
              <Link href={`/dorpsvisies/${vision.id}/versies`}>{words.toVersions}</Link>
            </li>
            <li>
              <a href={`/visions/${vision.id}/pdf?taal=${locale}${vision.shownVersion === vision.version ? '' : `&versie=${vision.shownVersion}`}`}>{words.pdf}</a>
            </li>
          </ul>
          <Button quiet onClick={() => window.print()}>
            {words.print}
          </Button>
        </>
      )}
    </section>
  );
}

/** What this reader can do: the most urgent as the one main button, the rest as links. */
function Acts({ vision }: { readonly vision: VisionOnPage }) {
  const { t } = useMessages();
  const visitor = useViewer() === null;
  const words = t.visions;
  const { viewerCan: can } = vision;
  const at = `/dorpsvisies/${vision.id}`;
  const acts = [
    can.receive ? { label: words.toReceive, path: `${at}/antwoord` } : null,
    can.confirmAdoption ? { label: words.toConfirm, path: `${at}/vaststellen` } : null,
    can.checkUp ? { label: words.toCheckUp, path: `${at}/stand` } : null,
    can.suggest && !can.write ? { label: words.suggest, path: `${at}/suggesties` } : null,
    can.write ? { label: words.write, path: `${at}/schrijven` } : null,
    can.proposeAdoption ? { label: words.toAdopt, path: `${at}/vaststellen` } : null,
    can.recallAdoption && !can.confirmAdoption ? { label: words.toAdopt, path: `${at}/vaststellen` } : null,
    visitor && vision.version !== null ? { label: words.signInToSuggest, path: `/inloggen?verder=${at}/suggesties` } : null,
  ].filter((act) => act !== null);
  return (
    <ul className="brink-links">
      {acts.map((act, i) => (
        <li key={act.path}>
          <Link className={i === 0 ? 'nl-button nl-button--primary' : ''} href={act.path}>
            {act.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
