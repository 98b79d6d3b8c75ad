import { ConversationScopesDocument } from '#contract/documents';
import { useMessages, useViewer } from '#contract/hooks';
import { request } from '#contract/transport';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { ConversationList } from './conversation-list';

/** All conversations; who may start one begins here. */
export default function ConversationsPage() {
  const { t } = useMessages();
  const signedIn = (useViewer() ?? null) !== null;
  const scopes = useQuery({ queryKey: ['conversation-scopes'], queryFn: () => request(ConversationScopesDocument, {}), enabled: signedIn });
  return (
    <Page title={t.conversations.title} brand={t.common.brand}>
      <p className="brink-lead">{t.conversations.lead}</p>
      {(scopes.data?.conversationScopes.length ?? 0) > 0 && (
        <p>
          <Link className="nl-button nl-button--primary" href="/gesprekken/nieuw">
            {t.conversations.start}
          </Link>
        </p>
      )}
      <ConversationList />
    </Page>
  );
}
