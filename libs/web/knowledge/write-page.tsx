import { GatheringToDrawFromDocument, KnowledgeItemDocument, type KnowledgeKind, PlanToTellOfDocument } from '#contract/documents';
import { useMessages, useViewer } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert, NoAnswer, SAID } from '#ui/kit';
import { NotThere, Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'wouter';
import { EMPTY_WORDS } from './words';
import { ChangeForm, ShareForm } from './write-forms';
import { KINDS, PATH_OF } from './kinds';

/** Writing a story, a lesson or a call, or improving one. */
export default function WritePage() {
  const { t } = useMessages();
  const { id, kind: asked } = useParams<{ id?: string; kind?: string }>();
  const [search] = useSearchParams();
  const viewer = useViewer();
  const kept = useQuery({ queryKey: ['knowledge-draft', id], queryFn: () => request(KnowledgeItemDocument, { id: id ?? '' }), enabled: id !== undefined, gcTime: 0, staleTime: Infinity });
  const signIn = viewer === null && (
    <Alert>
      {t.common.signInFirst} <Link href={`/inloggen?verder=${location.pathname}`}>{t.common.signIn}</Link>
    </Alert>
  );
  if (id === undefined) {
    const kind: KnowledgeKind = KINDS.find((known) => known === asked) ?? 'CALL';
    return (
      <Page title={t.knowledge.write[kind]} brand={t.common.brand} above={<p className="brink-small"><Link href={PATH_OF[kind]}>{t.knowledge.lists[kind]}</Link></p>}>
        {signIn}
        <p>{t.knowledge.form.whoMay}</p>
        <Begin kind={kind} planId={search.get('plan') ?? ''} gatheringId={search.get('bijeenkomst') ?? ''} />
      </Page>
    );
  }
  if (kept.data === undefined) return <NoAnswer asked={kept} words={t.common} />;
  const item = kept.data.knowledgeItem;
  if (item === null || !item.viewerCan.change) return <NotThere words={t.common} to={{ href: '/kennis', label: t.knowledge.title }} />;
  return (
    <Page title={t.knowledge.change[item.kind]} brand={t.common.brand} above={<p className="brink-small"><Link href={`${PATH_OF[item.kind]}/${item.id}`} lang={SAID}>{item.title}</Link></p>}>
      {signIn}
      <ChangeForm item={item} />
    </Page>
  );
}

/** An empty form; where it is about a plan or drawn from a gathering, with where that was and what came of it. */
function Begin({ kind, planId, gatheringId }: { readonly kind: KnowledgeKind; readonly planId: string; readonly gatheringId: string }) {
  const { t } = useMessages();
  const viewer = useViewer();
  const gathered = useQuery({ queryKey: ['gathering-to-draw-from', gatheringId], queryFn: () => request(GatheringToDrawFromDocument, { id: gatheringId }), enabled: gatheringId !== '', staleTime: Infinity });
  const planned = useQuery({ queryKey: ['plan-to-tell-of', planId], queryFn: () => request(PlanToTellOfDocument, { id: planId }), enabled: planId !== '', staleTime: Infinity });
  if ((gatheringId !== '' && gathered.isPending) || (planId !== '' && planned.isPending) || viewer === undefined) return <p role="status">{t.common.loading}</p>;
  const plan = planned.data?.plan ?? null;
  const gathering = gathered.data?.gathering ?? null;
  const { municipality, area, association } = gathering ?? plan ?? { municipality: null, area: null, association: null };
  const mine = viewer?.associations.find(({ id }) => id === association?.id);
  // the board of another village tells it as its own, there
  const here = mine !== undefined || (viewer?.roles.some(({ municipalityId }) => municipalityId === municipality?.id) ?? false);
  const place = municipality === null || !here ? '' : [municipality.id, area?.id].filter((id) => id !== undefined).join('/');
  const [recap, outcomes] = [gathering?.recap ?? '', gathering?.outcomes ?? ''];
  const body = (kind === 'LESSON' ? outcomes || recap : [recap, outcomes].join('\n\n')).trim();
  return (
    <>
      {gathering !== null && body !== '' && <p>{t.knowledge.drawnFrom({ title: gathering.title })}</p>}
      <ShareForm kind={kind} linked={{ plan, gathering }} initial={{ ...EMPTY_WORDS, planId: plan?.id ?? '', gatheringId: gathering?.id ?? '', place, associationId: mine?.id ?? '', body }} />
    </>
  );
}
