import { RoundsDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { RoundCards } from './rounds-panel';

/** All rounds, the open ones first. */
export default function RoundsPage() {
  const { t } = useMessages();
  const { data, isError, isPending } = useQuery({ queryKey: ['rounds'], queryFn: () => request(RoundsDocument, {}) });
  return (
    <Page title={t.deciding.title} brand={t.common.brand}>
      {isPending && <p role="status">{t.common.loading}</p>}
      {isError && <Alert>{t.common.fault}</Alert>}
      {data?.recentRounds.length === 0 && <p>{t.deciding.none}</p>}
      {data !== undefined && <RoundCards rounds={data.recentRounds} />}
    </Page>
  );
}
