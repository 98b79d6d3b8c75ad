import { GatheringDocument, type GatheringQuery, GatheringScopesDocument, type GatheringScopesQuery } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer, SignInFirst } from '#ui/kit';
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
  const gathering = known.data?.gathering ?? null;
  const may = id === undefined ? (scopes.data?.gatheringScopes.length ?? 0) > 0 : gathering?.viewerCan.lead === true;
  const lacking = scopes.data === undefined ? scopes : id !== undefined && known.data === undefined ? known : null;
  const toPage = (made: string): void => go(`/bijeenkomsten/${made}`);
  return (
    <Page title={id === undefined ? words.newTitle : words.editTitle} brand={t.common.brand} above={<p className="brink-small"><Link href="/mijn/bijeenkomsten">{t.gatherings.mine.title}</Link></p>}>
      {lacking !== null && <NoAnswer asked={lacking} words={t.common} signIn={<SignInFirst href={`/inloggen?verder=${place}`} words={t.common} />} />}
      {lacking === null && !may && <p>{words.notAllowed}</p>}
      {lacking === null && may && <GatheringForm key={id ?? 'new'} scopes={scopes.data?.gatheringScopes ?? []} gathering={gathering} done={toPage} />}
    </Page>
  );
}
