import { AskAboutPlanDocument } from '#contract/documents';
import { useMessages, useViewer } from '#contract/hooks';
import { request } from '#contract/transport';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';

function Ask({ href }: { readonly href: string }) {
  const { t } = useMessages();
  return (
    <section aria-labelledby="hulp-van-bokd">
      <h2 id="hulp-van-bokd">{t.coaching.title}</h2>
      <p>{t.coaching.askAbout}</p>
      <p className="brink-row">
        <Link href={href}>{t.coaching.ask}</Link>
        <Link href="/hulpvragen">{t.coaching.mine}</Link>
      </p>
    </section>
  );
}

/** The way to BOKD's coaches, for officials and boards of associations. */
export function AskPanel() {
  const viewer = useViewer();
  const may = viewer != null && (viewer.associations.length > 0 || viewer.roles.some((r) => r.role === 'OFFICIAL'));
  return may ? <Ask href="/hulpvragen/nieuw" /> : null;
}

/** The same on the page of a plan, for its author. */
export function AskAboutPlan({ planId }: { readonly planId: string }) {
  const viewer = useViewer();
  const { data } = useQuery({ queryKey: ['ask-about-plan', planId], queryFn: () => request(AskAboutPlanDocument, { id: planId }), enabled: viewer != null });
  return data?.plan?.viewerIsAuthor === true ? <Ask href={`/hulpvragen/nieuw?plan=${planId}`} /> : null;
}
