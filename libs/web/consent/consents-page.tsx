import { ConsentScopesDocument, OwnConsentsDocument } from '#contract/documents';
import { useMessages, useViewer } from '#contract/hooks';
import { request } from '#contract/transport';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { ConsentCards, ConsentList } from './consent-list';

/** All proposals; who may make one begins here, and finds their own. */
export default function ConsentsPage() {
  const { t } = useMessages();
  const words = t.consent;
  const signedIn = (useViewer() ?? null) !== null;
  const scopes = useQuery({ queryKey: ['consent-scopes'], queryFn: () => request(ConsentScopesDocument, {}), enabled: signedIn });
  const own = useQuery({ queryKey: ['own-consents'], queryFn: () => request(OwnConsentsDocument, {}), enabled: signedIn }).data?.ownConsents ?? [];
  return (
    <Page title={words.title} brand={t.common.brand}>
      <p className="brink-lead">{words.lead}</p>
      {(scopes.data?.consentScopes.length ?? 0) > 0 && (
        <p>
          <Link className="nl-button nl-button--primary" href="/instemming/nieuw">
            {words.propose}
          </Link>
        </p>
      )}
      {own.length > 0 && (
        <section aria-labelledby="eigen">
          <h2 id="eigen">{words.own}</h2>
          <ConsentCards consents={own} />
        </section>
      )}
      <section aria-labelledby="alle">
        <h2 id="alle">{words.everybody}</h2>
        <ConsentList />
      </section>
    </Page>
  );
}
