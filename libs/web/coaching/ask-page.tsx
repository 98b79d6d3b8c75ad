import { CoachingScopesDocument, type CoachingScopesQuery } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { AskForm } from './ask-form';
import { NotShown } from './sign-in-first';

/** For whom somebody can ask. */
export type Scopes = CoachingScopesQuery['coachingScopes'];

/** Asking BOKD for help. */
export default function AskPage() {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['coaching-scopes'], queryFn: () => request(CoachingScopesDocument, {}), staleTime: 60_000 });
  const { data } = asked;
  return (
    <Page title={t.coaching.ask} brand={t.common.brand} above={<p className="brink-small"><Link href="/hulpvragen">{t.coaching.mine}</Link></p>}>
      <p className="brink-lead">{t.coaching.lead}</p>
      {data === undefined && <NotShown asked={asked} />}
      {data?.coachingScopes.length === 0 && <p>{t.coaching.form.nobody}</p>}
      {data !== undefined && data.coachingScopes.length > 0 && <AskForm scopes={data.coachingScopes} />}
    </Page>
  );
}
