import { BudgetsOfAreaDocument } from '#contract/documents';
import { useMessages, useViewer } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer, SignInFirst } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from 'wouter';
import { ComposeForm } from './compose-form';

/** A new budget for the area that the address names. */
export default function ComposePage() {
  const { t } = useMessages();
  const viewer = useViewer();
  const search = useSearch();
  const asked = new URLSearchParams(search);
  const [municipality, slug] = [asked.get('gemeente') ?? '', asked.get('plaats') ?? ''];
  const held = useQuery({ queryKey: ['budgets-of-area', municipality, slug], queryFn: () => request(BudgetsOfAreaDocument, { municipality, slug }) });
  const { data } = held;
  const area = data?.area ?? null;
  return (
    <Page title={t.budgets.compose} brand={t.common.brand}>
      {data === undefined && <NoAnswer asked={held} words={t.common} />}
      {data !== undefined && area === null && (
        <p>
          {t.budgets.composeNowhere} <Link href="/gemeenten">{t.common.places}</Link>
        </p>
      )}
      {area !== null && viewer === null && (
        <SignInFirst href={`/inloggen?verder=${encodeURIComponent(`/dorpsbudget/nieuw?${search}`)}`} words={t.common} />
      )}
      {area !== null && viewer != null && !area.villageBudgets.viewerMayCompose && <p>{t.budgets.notAllowed}</p>}
      {area !== null && area.villageBudgets.viewerMayCompose && <ComposeForm areaId={area.id} areaName={area.name} />}
    </Page>
  );
}
