import { CompletePlanDocument, StartPlanDocument, TrackOfPlanDocument, type TrackOfPlanQuery } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { Button, ErrorSummary, MarkedText, NoAnswer } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { Milestones } from './milestones';
import { StopForm } from './stop-form';
import { UpdateForm } from './update-form';

/** A plan as its track knows it. */
export type PlanOnTrack = NonNullable<TrackOfPlanQuery['plan']>;

/** The way from yes to done, on the page of a plan. */
export function TrackPanel({ planId }: { readonly planId: string }) {
  const { t, locale } = useMessages();
  const asked = useQuery({ queryKey: ['track', planId], queryFn: () => request(TrackOfPlanDocument, { id: planId }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { plan } = asked.data;
  if (plan === null) return null;
  const onTrack = plan.milestones.length > 0 || plan.viewerCan.track;
  if (!onTrack && plan.updates.length === 0 && !plan.viewerCan.postUpdate) return null;
  return (
    <>
      {onTrack && (
        <section aria-labelledby="traject">
          <h2 id="traject">{t.tracks.title}</h2>
          {plan.viewerCan.track && <Steps plan={plan} />}
          <Milestones plan={plan} />
          {plan.viewerCan.track && <StopForm planId={plan.id} />}
        </section>
      )}
      {(plan.updates.length > 0 || plan.viewerCan.postUpdate) && (
        <section aria-labelledby="nieuws">
          <h2 id="nieuws">{t.tracks.updates}</h2>
          {plan.viewerCan.postUpdate && <UpdateForm planId={plan.id} />}
          <ul className="brink-history">
            {plan.updates.map((update) => (
              <li key={update.id}>
                <MarkedText text={update.text} />
                <div className="brink-small">
                  {longDate(locale, update.at)} · {t.plans.roles[update.role] ?? update.role}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The next step of the work: begin it, or say that it is done. */
function Steps({ plan }: { readonly plan: PlanOnTrack }) {
  const { t } = useMessages();
  const start = useAct(StartPlanDocument);
  const complete = useAct(CompletePlanDocument);
  const input = { planId: plan.id };
  return (
    <>
      <ErrorSummary title={t.common.problemsTitle} problems={[...start.problems, ...complete.problems].map((problem) => ({ ...problem, path: '' }))} />
      {plan.state === 'UNDER_WAY' ? (
        <p className="brink-row">
          <Button busy={complete.busy} onClick={() => void complete.send({ input })}>
            {t.tracks.complete}
          </Button>
          <span className="brink-small">{t.tracks.completeHint}</span>
        </p>
      ) : (
        <p className="brink-row">
          <Button busy={start.busy} onClick={() => void start.send({ input })}>
            {t.tracks.start}
          </Button>
          <span className="brink-small">{t.tracks.startHint}</span>
        </p>
      )}
    </>
  );
}
