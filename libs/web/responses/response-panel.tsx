import { ResponseOfPlanDocument, type ResponseOfPlanQuery } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { MarkedText, NoAnswer, SAID } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { AcknowledgeForm } from './acknowledge-form';
import { ExtendForm } from './extend-form';
import { AskForm, GiveForm } from './information-forms';
import { Notes } from './notes';
import { RespondForm } from './respond-form';

/** A plan as the answer's panel knows it. */
export type PlanOfResponse = NonNullable<ResponseOfPlanQuery['plan']>;

/** The answer on the page of a plan: given, or being made. */
export function ResponsePanel({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['response', planId], queryFn: () => request(ResponseOfPlanDocument, { id: planId }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { plan } = asked.data;
  if (plan === null) return null;
  const current = plan.responses.find((answer) => answer.current);
  const earlier = plan.responses.filter((answer) => !answer.current);
  return (
    <>
      {current !== undefined && (
        <section aria-labelledby="antwoord">
          <h2 id="antwoord">{t.responses.title}</h2>
          <Answer answer={current} />
        </section>
      )}
      {earlier.length > 0 && (
        <section aria-labelledby="eerder-antwoord">
          <h2 id="eerder-antwoord">{t.responses.earlier}</h2>
          <p>{current === undefined ? t.responses.earlierNow : t.responses.earlierThen}</p>
          {earlier.map((answer) => (
            <Answer key={answer.givenAt} answer={answer} />
          ))}
        </section>
      )}
      {plan.viewerCan.acknowledge && plan.acknowledgeBy !== null && <AcknowledgeForm planId={plan.id} by={plan.acknowledgeBy} />}
      {plan.viewerCan.giveInformation && <GiveForm planId={plan.id} />}
      {plan.preparation !== null && (
        <section className="brink-sheet brink-below" aria-labelledby="antwoord-maken">
          <h2 id="antwoord-maken">{plan.viewerCan.respond ? t.responses.prepare : t.responses.notes}</h2>
          {plan.viewerCan.respond && <RespondForm key={plan.id} plan={plan} preparation={plan.preparation} />}
          {plan.viewerCan.askInformation && <AskForm planId={plan.id} />}
          {plan.viewerCan.extend && <ExtendForm planId={plan.id} />}
          <Notes planId={plan.id} beside={plan.viewerCan.respond} notes={plan.preparation.notes} />
        </section>
      )}
    </>
  );
}

/** One answer: what it is, in short, when, and why. */
function Answer({ answer }: { readonly answer: PlanOfResponse['responses'][number] }) {
  const { t, locale } = useMessages();
  return (
    <div className="brink-answer">
      <p>
        <b>{t.responses.outcomes[answer.outcome]}.</b>
      </p>
      <p className="brink-text">
        <b>{t.responses.short}</b> <span lang={SAID}>{answer.summary}</span>
      </p>
      <p className="brink-small">
        {longDate(locale, answer.givenAt)}
        {!answer.inTime && ` · ${t.responses.late}`}
      </p>
      <details>
        <summary>{t.responses.readAll}</summary>
        <MarkedText text={answer.reasons} />
      </details>
    </div>
  );
}
