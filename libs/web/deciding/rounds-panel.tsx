import { type RoundCardFragment, RoundsOfPlanDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { dateAndTime } from '#contract/i18n';
import { request } from '#contract/transport';
import { NoAnswer, SAID } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';

/** The rounds about a plan, on its page; who may compose one finds the way to it. */
export function RoundsPanel({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['rounds-of-plan', planId], queryFn: () => request(RoundsOfPlanDocument, { id: planId }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { plan } = asked.data;
  if (plan === null || (plan.rounds.length === 0 && plan.roundMethods.length === 0)) return null;
  return (
    <section aria-labelledby="rondes">
      <h2 id="rondes">{t.deciding.title}</h2>
      <RoundCards rounds={plan.rounds} />
      {plan.roundMethods.length > 0 && (
        <p>
          <Link className="nl-button nl-button--primary" href={`/beslissen/nieuw?plan=${planId}`}>
            {t.deciding.compose.title}
          </Link>
        </p>
      )}
    </section>
  );
}

/** Rounds as cards. */
export function RoundCards({ rounds }: { readonly rounds: readonly RoundCardFragment[] }) {
  const { t, locale } = useMessages();
  return (
    <ul className="brink-cards">
      {rounds.map((round) => (
        <li className="brink-sheet" key={round.id}>
          <h3>
            <Link href={`/beslissen/${round.id}`} lang={SAID}>{round.question}</Link>
          </h3>
          <p className="brink-small">{round.planTitle ?? round.associationName ?? round.areaName ?? round.municipalityName}</p>
          {round.state === 'draft' && <p>{t.deciding.compose.isDraft}</p>}
          {round.state === 'annulled' && <p>{t.deciding.annulled}</p>}
          {round.state === 'open' && <p className="brink-date">{t.deciding.closesAt({ date: dateAndTime(locale, round.closesAt) })}</p>}
          {round.state === 'closed' && <p>{t.deciding.closed({ date: dateAndTime(locale, round.closesAt) })}</p>}
        </li>
      ))}
    </ul>
  );
}
