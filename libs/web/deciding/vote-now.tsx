import { RoundsOfPlanDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';

/** The way to the open round of a plan, for where its page says what happens now. */
export function VoteNow({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const { data } = useQuery({ queryKey: ['rounds-of-plan', planId], queryFn: () => request(RoundsOfPlanDocument, { id: planId }) });
  const open = data?.plan?.rounds.find((round) => round.state === 'open');
  if (open === undefined) return null;
  return (
    <p>
      <Link className="nl-button nl-button--primary" href={`/beslissen/${open.id}`}>
        {t.deciding.toVote}
      </Link>
    </p>
  );
}
