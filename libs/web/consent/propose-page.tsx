import { ConsentScopesDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer, SignInFirst } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { ProposeForm } from './propose-form';

/** Making a proposal. */
export default function ProposePage() {
  const { t } = useMessages();
  const words = t.consent;
  const scopes = useQuery({ queryKey: ['consent-scopes'], queryFn: () => request(ConsentScopesDocument, {}) });
  const may = scopes.data?.consentScopes ?? [];
  return (
    <Page
      title={words.form.title}
      brand={t.common.brand}
      above={
        <p className="brink-small">
          <Link href="/instemming">{words.title}</Link>
        </p>
      }
    >
      {scopes.data === undefined && <NoAnswer asked={scopes} words={t.common} signIn={<SignInFirst href="/inloggen?verder=/instemming/nieuw" words={t.common} />} />}
      {scopes.isSuccess && may.length === 0 && <p>{words.whoMayPropose}</p>}
      {may.length > 0 && <ProposeForm scopes={may} />}
    </Page>
  );
}
