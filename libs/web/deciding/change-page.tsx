import { RoundPageDocument, RoundPlacesDocument, RoundsOfPlanDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert, NoAnswer } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { ComposeForm } from './compose-form';
import { type RoundPlace, composedOf } from './composed-round';
import type { RoundOnPage } from './round-page';

/** Changing a round that is a draft. */
export default function ChangePage() {
  const { t } = useMessages();
  const { id = '' } = useParams<{ id: string }>();
  const asked = useQuery({ queryKey: ['round', id], queryFn: () => request(RoundPageDocument, { id }) });
  const { data } = asked;
  const round = data?.round ?? null;
  return (
    <Page title={t.deciding.compose.change} brand={t.common.brand} above={<p className="brink-small"><Link href={`/beslissen/${id}`}>{round?.question ?? t.common.rounds}</Link></p>}>
      {data === undefined && <NoAnswer asked={asked} words={t.common} />}
      {data !== undefined && (round === null || !round.viewerCanCompose ? <Alert>{t.deciding.compose.notYours}</Alert> : <Draft round={round} />)}
    </Page>
  );
}

function Draft({ round }: { readonly round: RoundOnPage }) {
  const { t } = useMessages();
  const { data } = useQuery({
    queryKey: ['methods-of-round', round.id],
    queryFn: async () => (round.planId === null ? ((await request(RoundPlacesDocument, {})).roundPlaces.find(({ kind }) => (kind === 'MEMBERS') === (round.associationName !== null))?.methods ?? []) : ((await request(RoundsOfPlanDocument, { id: round.planId })).plan?.roundMethods ?? [])),
  });
  if (data === undefined) return <p role="status">{t.common.loading}</p>;
  const kind: RoundPlace['kind'] = round.associationName === null ? (round.planId === null ? 'AREA' : 'PLAN') : 'MEMBERS';
  return <ComposeForm place={{ kind, id: round.id }} roundId={round.id} methods={data.length === 0 ? [round.method] : data} initial={composedOf(round)} />;
}
