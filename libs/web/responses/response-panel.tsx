import { ResponseOfPlanDocument, type ResponseOfPlanQuery } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { useQuery } from '@tanstack/react-query';
import { ExtendForm } from './extend-form';
import { AskForm, GiveForm } from './information-forms';
import { Notes } from './notes';
import { RespondForm } from './respond-form';

/** A plan as the answer's panel knows it. */
export type PlanOfResponse = NonNullable<ResponseOfPlanQuery['plan']>;

/** The answer on the page of a plan: given, or being made. */
export function ResponsePanel({ planId }: { readonly planId: string }) {
  const { t, locale } = useMessages();
  const { data } = useQuery({ queryKey: ['response', planId], queryFn: () => request(ResponseOfPlanDocument, { id: planId }) });
  const plan = data?.plan;
  if (plan === null || plan === undefined) return null;
  const given = plan.response;
  return (
    <>
      {given !== null && (
        <section aria-labelledby="antwoord">
          <h2 id="antwoord">{t.responses.title}</h2>
          <div className="brink-answer">
            <p>
              <b>{t.responses.outcomes[given.outcome]}.</b>
            </p>
            <p className="brink-text">
              <b>{t.responses.short}</b> {given.summary}
            </p>
            <p className="brink-small">{longDate(locale, given.givenAt)}</p>
            <details>
              <summary>{t.responses.readAll}</summary>
              <p className="brink-text">{given.reasons}</p>
            </details>
          </div>
        </section>
      )}
      {plan.viewerCan.giveInformation && <GiveForm planId={plan.id} />}
      {plan.preparation !== null && (
        <section className="brink-sheet brink-below" aria-labelledby="antwoord-maken">
          <h2 id="antwoord-maken">{t.responses.prepare}</h2>
          {plan.viewerCan.respond && <RespondForm key={plan.id} plan={plan} preparation={plan.preparation} />}
          {plan.viewerCan.askInformation && <AskForm planId={plan.id} />}
          {plan.viewerCan.extend && <ExtendForm planId={plan.id} />}
          <Notes planId={plan.id} notes={plan.preparation.notes} />
        </section>
      )}
    </>
  );
}
