import { useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { SAID } from '#ui/kit';
import type { ConsentOnPage } from './consent-page';
import { AnswerForm, TakeOutForm, TestForm } from './saying-forms';

type Kind = 'QUESTION' | 'REACTION' | 'OBJECTION';
type Saying = ConsentOnPage['sayings'][number];

/** When a list is there although nothing was said: in its step and after it. */
const REACHED: Readonly<Record<Kind, string>> = { QUESTION: 'QUESTIONS', REACTION: 'REACTIONS', OBJECTION: 'OBJECTIONS' };

/** The questions, the reactions or the objections, with what came of each. */
export function Sayings({ consent, kind }: { readonly consent: ConsentOnPage; readonly kind: Kind }) {
  const { t } = useMessages();
  const said = consent.sayings.filter((one) => one.kind === kind);
  if (!consent.history.some(({ to }) => to === REACHED[kind])) return null;
  return (
    <section aria-labelledby={`lijst-${kind}`} className="brink-below">
      <h2 id={`lijst-${kind}`} tabIndex={-1}>
        {t.consent.lists[kind]}
      </h2>
      {said.length === 0 && <p>{t.consent.noneYet[kind]}</p>}
      <ol className="brink-talk">
        {said.map((one) => (
          <li key={one.id}>
            <One consent={consent} said={one} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function One({ consent, said }: { readonly consent: ConsentOnPage; readonly said: Saying }) {
  const { t } = useMessages();
  const words = t.consent;
  const may = consent.viewerCan;
  return (
    <article className="brink-said" aria-label={words.number[said.kind]({ number: said.number })}>
      <SaidHead said={said} />
      {said.text === null ? <p className="brink-small">{words.takeOut.gone}</p> : <p className="brink-text" lang={SAID}>{said.text}</p>}
      {said.takenOutReason !== null && <p className="brink-small">{said.takenOutReason}</p>}
      {said.kind === 'QUESTION' && said.reply === null && said.text !== null && <p className="brink-small">{words.noAnswer}</p>}
      {said.reply !== null && (
        <div className="brink-answer">
          <b>{said.kind === 'OBJECTION' ? words.coachSays : words.answer}</b>
          <p className="brink-text" lang={SAID}>{said.reply}</p>
        </div>
      )}
      {said.kind === 'QUESTION' && may.answer && said.takenOutReason === null && <AnswerForm said={said} />}
      {said.state === 'OPEN' && may.lead && consent.state === 'OBJECTIONS' && <TestForm said={said} />}
      {said.kind !== 'OBJECTION' && may.lead && said.takenOutReason === null && <TakeOutForm said={said} />}
    </article>
  );
}

function SaidHead({ said }: { readonly said: Saying }) {
  const { t, locale } = useMessages();
  const words = t.consent;
  const state = said.state === null ? null : said.state === 'RESOLVED' && said.resolvedVersion !== null ? words.resolvedBy({ version: said.resolvedVersion }) : words.objectionStates[said.state];
  const name = said.own ? words.yours : (said.name ?? (said.kind === 'OBJECTION' ? null : words.somebody));
  return (
    <p className="brink-said-head">
      <b>{words.number[said.kind]({ number: said.number })}</b> {state !== null && <span className="brink-badge">{state}</span>}{' '}
      <span className="brink-small">{[name, said.kind === 'OBJECTION' ? words.aboutText({ version: said.version }) : null, longDate(locale, said.at)].filter((part) => part !== null).join(' · ')}</span>
    </p>
  );
}
