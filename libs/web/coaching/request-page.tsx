import { CoachingRequestDocument, type CoachingRequestQuery, TakeCoachingDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { Button, Chips, ErrorSummary, MarkedText, SAID } from '#ui/kit';
import { NotThere, Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { CloseForm, HandOverForm, WithdrawForm } from './ending-forms';
import { HoursPanel } from './hours-panel';
import { Messages, Notes } from './talk';
import { AskedBy, NextStep } from './next-step';
import { NotShown } from './sign-in-first';
import { VisitsPanel } from './visits-panel';

/** A request as its page knows it. */
export type Request = NonNullable<CoachingRequestQuery['coachingRequest']>;

/** The page of one request: for who asked, and for the coaches. */
export default function RequestPage() {
  const { t } = useMessages();
  const { id = '' } = useParams<{ id: string }>();
  const asked = useQuery({ queryKey: ['coaching-request', id], queryFn: () => request(CoachingRequestDocument, { id }) });
  const found = asked.data?.coachingRequest;
  if (asked.data === undefined)
    return (
      <Page title={t.coaching.title} brand={t.common.brand}>
        <NotShown asked={asked} />
      </Page>
    );
  if (found == null)
    return <NotThere words={t.common} to={{ href: '/hulpvragen', label: t.coaching.mine }} />;
  return <Shown item={found} />;
}

function Shown({ item }: { readonly item: Request }) {
  const { t, locale } = useMessages();
  const words = t.coaching;
  const coaching = item.viewerCan.note || item.viewerCan.log || item.viewerCan.take;
  return (
    <Page said title={item.subject} brand={t.common.brand} above={<p className="brink-small">{coaching ? <Link href="/werkplek">{t.plans.desk.title}</Link> : <Link href="/hulpvragen">{words.mine}</Link>}</p>}>
      <AskedBy request={item} />
      <Chips>{[words.states[item.state], item.wantedOn === null ? null : words.wantedOn({ date: longDate(locale, item.wantedOn) }), item.coachName === null ? null : words.coachIs({ name: item.coachName })]}</Chips>
      <Now item={item} coaching={coaching} />
      <section aria-labelledby="vraag">
        <h2 id="vraag">{words.tried}</h2>
        <MarkedText text={item.tried} />
        {item.plan !== null && (
          <p>
            {words.aboutPlan} <Link href={`/plannen/${item.plan.id}`} lang={SAID}>{item.plan.title}</Link>.
          </p>
        )}
      </section>
      <Outcome item={item} />
      <Messages item={item} coaching={coaching} />
      <VisitsPanel item={item} />
      {item.viewerCan.note && <Notes item={item} />}
      {coaching && (item.hours.length > 0 || item.viewerCan.log) && <HoursPanel item={item} />}
      {item.viewerCan.lead && <HandOverForm item={item} />}
      {item.viewerCan.lead && <CloseForm item={item} />}
      {item.viewerCan.withdraw && <WithdrawForm requestId={item.id} />}
      <History item={item} />
    </Page>
  );
}

function Now({ item, coaching }: { readonly item: Request; readonly coaching: boolean }) {
  const { t } = useMessages();
  const words = t.coaching;
  const take = useAct(TakeCoachingDocument);
  return (
    <section className="brink-answer" aria-labelledby="nu">
      <h2 id="nu">{words.nextTitle}</h2>
      <NextStep request={item} coaching={coaching} />
      {item.deputyName !== null && item.coachName !== null && <p>{words.deputyIs({ name: item.deputyName, coach: item.coachName })}</p>}
      <ErrorSummary title={t.common.problemsTitle} problems={take.problems} />
      {item.viewerCan.take && (
        <p>
          <Button busy={take.busy} onClick={() => void take.send({ input: { requestId: item.id } })}>
            {words.take}
          </Button>
        </p>
      )}
    </section>
  );
}

function Outcome({ item }: { readonly item: Request }) {
  const { t } = useMessages();
  const words = t.coaching;
  if (item.outcome === null) return null;
  return (
    <section aria-labelledby="uitkomst">
      <h2 id="uitkomst">{words.outcomeTitle}</h2>
      <MarkedText text={item.outcome} />
      {item.lesson !== null && (
        <p>
          {words.lessonIs} <Link href={`/lessen/${item.lesson.id}`} lang={SAID}>{item.lesson.title}</Link>
        </p>
      )}
      {item.noLesson !== null && <p>{words.noLessonIs({ reason: item.noLesson })}</p>}
    </section>
  );
}

function History({ item }: { readonly item: Request }) {
  const { t, locale } = useMessages();
  return (
    <section aria-labelledby="geschiedenis">
      <h2 id="geschiedenis">{t.coaching.history}</h2>
      <ol className="brink-history">
        {item.history.map((step) => (
          <li key={step.id}>
            {t.coaching.acts[step.act] ?? step.act}
            <div className="brink-small">{longDate(locale, step.at)}</div>
          </li>
        ))}
      </ol>
    </section>
  );
}
