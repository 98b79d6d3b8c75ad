import { KnowledgeItemDocument, type KnowledgeKind } from '#contract/documents';
import { useMessages, useViewer } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'wouter';
import { EMPTY_WORDS } from './words';
import { ChangeForm, ShareForm } from './write-forms';
import { KINDS } from './kinds';

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
      <Page title={t.knowledge.write[kind]} brand={t.common.brand}>
        {signIn}
        <p>{t.knowledge.form.whoMay}</p>
        <ShareForm kind={kind} initial={{ ...EMPTY_WORDS, planId: search.get('plan') ?? '' }} />
      </Page>
    );
  }
  if (kept.isPending) return <p role="status">{t.common.loading}</p>;
  if (kept.isError) return <Alert>{t.common.fault}</Alert>;
  const item = kept.data.knowledgeItem;
  if (item === null || !item.viewerCan.change) return <Page title={t.common.notFoundTitle} brand={t.common.brand}>{t.common.notFoundText}</Page>;
  return (
    <Page title={t.knowledge.change[item.kind]} brand={t.common.brand}>
      {signIn}
      <ChangeForm item={item} />
    </Page>
  );
}
