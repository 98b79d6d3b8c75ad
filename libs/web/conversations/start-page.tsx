import { ConversationScopesDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { RequestError, request } from '#contract/transport';
import { Alert } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { StartForm } from './start-form';

/** Starting a conversation. */
export default function StartPage() {
  const { t } = useMessages();
  const scopes = useQuery({ queryKey: ['conversation-scopes'], queryFn: () => request(ConversationScopesDocument, {}) });
  const notSignedIn = scopes.error instanceof RequestError && scopes.error.kind === 'not-signed-in';
  const may = scopes.data?.conversationScopes ?? [];
  return (
    <Page title={t.conversations.startTitle} brand={t.common.brand} above={<p className="brink-small"><Link href="/gesprekken">{t.conversations.title}</Link></p>}>
      {scopes.isPending && <p role="status">{t.common.loading}</p>}
      {scopes.isError && (notSignedIn ? <Link href="/inloggen?verder=/gesprekken/nieuw">{t.common.signInFirst}</Link> : <Alert>{t.common.fault}</Alert>)}
      {scopes.isSuccess && may.length === 0 && <p>{t.conversations.whoMayStart}</p>}
      {may.length > 0 && <StartForm scopes={may} />}
    </Page>
  );
}
