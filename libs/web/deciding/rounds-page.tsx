import { RoundsDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { RoundCards } from './rounds-panel';

/** All rounds, the open ones first. */
export default function RoundsPage() {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['rounds'], queryFn: () => request(RoundsDocument, {}) });
  const { data } = asked;
  return (
    <Page title={t.deciding.title} brand={t.common.brand}>
      <p className="brink-lead">{t.deciding.lead}</p>
      {data === undefined && <NoAnswer asked={asked} words={t.common} />}
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
      {data?.recentRounds.length === 0 && <p>{t.deciding.none}</p>}
      {data !== undefined && data.recentRounds.length > 0 && (
        <section aria-labelledby="alle">
          <h2 id="alle">{t.deciding.compose.all}</h2>
          <RoundCards rounds={data.recentRounds} />
        </section>
      )}
    </Page>
  );
}
