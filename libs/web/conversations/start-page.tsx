import { ConversationScopesDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer, SignInFirst } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { StartForm } from './start-form';

/** Starting a conversation. */
export default function StartPage() {
  const { t } = useMessages();
  const scopes = useQuery({ queryKey: ['conversation-scopes'], queryFn: () => request(ConversationScopesDocument, {}) });
  const may = scopes.data?.conversationScopes ?? [];
  return (
    <Page title={t.conversations.startTitle} brand={t.common.brand} above={<p className="brink-small"><Link href="/gesprekken">{t.conversations.title}</Link></p>}>
      {scopes.data === undefined && <NoAnswer asked={scopes} words={t.common} signIn={<SignInFirst href="/inloggen?verder=/gesprekken/nieuw" words={t.common} />} />}
      {scopes.isSuccess && may.length === 0 && <p>{t.conversations.whoMayStart}</p>}
      {may.length > 0 && <StartForm scopes={may} />}
    </Page>
  );
}
