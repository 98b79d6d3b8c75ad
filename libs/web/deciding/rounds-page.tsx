import { RoundsDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { RoundCards } from './rounds-panel';

/** All rounds, the open ones first. */
export default function RoundsPage() {
  const { t } = useMessages();
  const { data, isError, isPending } = useQuery({ queryKey: ['rounds'], queryFn: () => request(RoundsDocument, {}) });
  return (
    <Page title={t.deciding.title} brand={t.common.brand}>
      {isPending && <p role="status">{t.common.loading}</p>}
      {isError && <Alert>{t.common.fault}</Alert>}
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
