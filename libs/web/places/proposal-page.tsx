import { useMessages, useViewer } from '#contract/hooks';
import { NoAnswer, SignInFirst } from '#ui/kit';
import { NotThere, Page } from '#ui/shell';
import { Link, useParams } from 'wouter';
import { MunicipalityLook } from './look';
import { LookForm } from './look-form';
import { OrdinanceForm } from './ordinance-form';
import { SetupProposals } from './setup-proposals';
import { useSetup } from './use-setup';

/** Where a municipality asks its administrator for other rules or another look, and reads what became of that. */
export default function ProposalPage() {
  const { t } = useMessages();
  const words = t.administration;
  const { slug = '' } = useParams<{ slug: string }>();
  const viewer = useViewer();
  const setup = useSetup(slug, viewer != null);
  const { municipality, proposals, clerkAddress, brand } = setup;
  const may = viewer?.roles.some((r) => r.role === 'OFFICIAL' && r.municipalityId === municipality?.id) === true;
  const frame = { title: words.proposal.title, brand: t.common.brand };
  if (viewer === null)
    return (
      <Page {...frame}>
        <SignInFirst href={`/inloggen?verder=/gemeenten/${slug}/voorstel`} words={t.common} />
      </Page>
    );
  if (setup.failed !== undefined) return <NoAnswer asked={setup.failed} words={t.common} />;
  if (setup.isGone || (municipality !== null && !may)) return <NotThere words={t.common} to={{ href: '/gemeenten', label: t.common.places }} />;
  if (municipality === null || proposals === undefined || clerkAddress === undefined) return <p role="status">{t.common.loading}</p>;
  const waits = (kind: 'ORDINANCE' | 'LOOK'): boolean => proposals.some((proposal) => proposal.kind === kind && proposal.outcome === null);
  return (
    <Page {...frame} above={<p className="brink-small"><Link href={`/gemeenten/${slug}/spelregels`}>{`${words.ordinance}: ${municipality.name}`}</Link></p>}>
      <MunicipalityLook slug={slug} />
      <p className="brink-lead">{words.proposal.lead}</p>
      <SetupProposals proposals={proposals} now={{ rules: municipality.ordinances[0]?.rules, brand, clerkAddress: clerkAddress ?? '' }} as="municipality" />
      {!waits('ORDINANCE') && <OrdinanceForm municipality={municipality} asked />}
      {!waits('LOOK') && (
        <details>
          <summary>{words.proposal.look}</summary>
          <LookForm municipalityId={municipality.id} brand={brand} asked />
        </details>
      )}
    </Page>
  );
}
