import { RoundsAsideDocument, RoundsDocument } from '#contract/documents';
import { useGrowingList, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { GrowingList } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { RoundCards } from './rounds-panel';

/** All rounds, the open ones first. */
export default function RoundsPage() {
  const { t } = useMessages();
  const { data } = useQuery({ queryKey: ['rounds-aside'], queryFn: () => request(RoundsAsideDocument, {}) });
  const list = useGrowingList('rounds', RoundsDocument, { first: 12 }, (result) => result.rounds);
  return (
    <Page title={t.deciding.title} brand={t.common.brand}>
      <p className="brink-lead">{t.deciding.lead}</p>
      {(data?.roundPlaces.length ?? 0) > 0 && (
        <p>
          <Link href="/beslissen/nieuw">{t.deciding.compose.title}</Link>
        </p>
      )}
      {data !== undefined && data.viewerRounds.length > 0 && (
        <section aria-labelledby="eigen">
          <h2 id="eigen">{t.deciding.compose.aside}</h2>
          <RoundCards rounds={data.viewerRounds} />
        </section>
      )}
      <section aria-labelledby="alle">
        <h2 id="alle">{t.deciding.compose.all}</h2>
        <GrowingList list={list} words={t.common} none={t.deciding.none}>
          {(rounds) => <RoundCards rounds={rounds} />}
        </GrowingList>
      </section>
    </Page>
  );
}
