import { GatheringDocument, type GatheringQuery, GatheringScopesDocument, type GatheringScopesQuery } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { RequestError, request } from '#contract/transport';
import { Alert } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from 'wouter';
import { GatheringForm } from './gathering-form';

/** For whom one may make a gathering. */
export type Scope = GatheringScopesQuery['gatheringScopes'][number];
/** What is changed. */
export type Changed = NonNullable<GatheringQuery['gathering']>;

/** Making a gathering, or changing one. */
export default function GatheringFormPage() {
  const { t } = useMessages();
  const words = t.gatherings.form;
  const { id } = useParams<{ id?: string }>();
  const [place, go] = useLocation();
  const scopes = useQuery({ queryKey: ['gathering-scopes'], queryFn: () => request(GatheringScopesDocument, {}) });
  const known = useQuery({ queryKey: ['gathering', id], queryFn: () => request(GatheringDocument, { id: id ?? '' }), enabled: id !== undefined, refetchOnWindowFocus: false });
  const error = scopes.error ?? known.error;
  const notSignedIn = error instanceof RequestError && error.kind === 'not-signed-in';
  const gathering = known.data?.gathering ?? null;
  const may = id === undefined ? (scopes.data?.gatheringScopes.length ?? 0) > 0 : gathering?.viewerCan.lead === true;
  const pending = scopes.isPending || (id !== undefined && known.isPending);
  const toPage = (made: string): void => go(`/bijeenkomsten/${made}`);
  return (
    <Page title={id === undefined ? words.newTitle : words.editTitle} brand={t.common.brand} above={<p className="brink-small"><Link href="/mijn/bijeenkomsten">{t.gatherings.mine.title}</Link></p>}>
      {pending && <p role="status">{t.common.loading}</p>}
      {error !== null && (notSignedIn ? <Link href={`/inloggen?verder=${place}`}>{t.common.signInFirst}</Link> : <Alert>{t.common.fault}</Alert>)}
      {!pending && error === null && !may && <p>{words.notAllowed}</p>}
      {!pending && error === null && may && <GatheringForm key={id ?? 'new'} scopes={scopes.data?.gatheringScopes ?? []} gathering={gathering} done={toPage} />}
    </Page>
  );
}
