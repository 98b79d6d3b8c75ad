import { AdministrationDocument } from '#contract/documents';
import { useMessages, useViewer } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { NoAnswer, SelectField, SignInFirst } from '#ui/kit';
import { NotThere, Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { type ComponentType, useState } from 'react';
import { Link } from 'wouter';
import { LookForm } from './look-form';
import { OrdinanceForm } from './ordinance-form';
import { SetupProposals } from './setup-proposals';
import { useSetup } from './use-setup';

/** What another feature lets an administrator set for a municipality. */
export type AdministrationPanel = ComponentType<{ readonly municipalityId: string }>;

/** What an administrator sets, one municipality at a time. */
export function AdministrationPage({ panels }: { readonly panels: readonly AdministrationPanel[] }) {
  const { t } = useMessages();
  const words = t.administration;
  const viewer = useViewer();
  const [chosen, setChosen] = useState('');
  const asked = useQuery({ queryKey: ['administration'], queryFn: () => request(AdministrationDocument, {}) });
  const { data } = asked;
  const may = viewer?.roles.some((r) => r.role === 'ADMINISTRATOR') === true;
  const municipality = data?.municipalities.find((m) => m.id === chosen) ?? data?.municipalities[0];
  if (viewer === undefined) return <p role="status">{t.common.loading}</p>;
  if (viewer !== null && !may) return <NotThere words={t.common} />;
  return (
    <Page title={words.title} brand={t.common.brand}>
      {viewer === null && <SignInFirst href="/inloggen?verder=/beheer" words={t.common} />}
      {data === undefined && <NoAnswer asked={asked} words={t.common} />}
      {may && municipality !== undefined && (
        <>
          <p>{words.lead}</p>
          <p>
            <Link href="/beheer/gezondheid">{words.health.title}</Link>
          </p>
          <SelectField path="municipality" label={t.residence.municipality} problems={[]} value={municipality.id} onChange={setChosen} options={data?.municipalities.map((m) => ({ value: m.id, label: m.name })) ?? []} />
          <Setup key={municipality.id} slug={municipality.slug} panels={panels} />
        </>
      )}
    </Page>
  );
}

/** The setup of one municipality: what it asks for first. */
function Setup({ slug, panels }: { readonly slug: string; readonly panels: readonly AdministrationPanel[] }) {
  const { t, locale } = useMessages();
  const words = t.administration;
  const { municipality, proposals, brand, clerkAddress, failed } = useSetup(slug, true);
  if (failed !== undefined) return <NoAnswer asked={failed} words={t.common} />;
  if (municipality === null || proposals === undefined || clerkAddress === undefined) return <p role="status">{t.common.loading}</p>;
  const [current] = municipality.ordinances;
  return (
    <>
      {proposals.length > 0 && (
        <section aria-labelledby="voorstellen">
          <h2 id="voorstellen">{words.proposal.asked}</h2>
          <SetupProposals proposals={proposals} now={{ rules: current?.rules, brand, clerkAddress: clerkAddress ?? '' }} as="administrator" />
        </section>
      )}
      {panels.map((Panel, i) => (
        <Panel key={i} municipalityId={municipality.id} />
      ))}
      <section aria-labelledby="uiterlijk">
        <h2 id="uiterlijk">{words.look}</h2>
        <LookForm key={`${brand}${clerkAddress}`} municipalityId={municipality.id} brand={brand} />
      </section>
      <section aria-labelledby="regels">
        <h2 id="regels">{words.ordinance}</h2>
        <p>
          <Link href={`/gemeenten/${slug}/spelregels`}>{current === undefined ? words.ordinance : words.version({ version: current.version, date: longDate(locale, current.validFrom) })}</Link>
        </p>
        <OrdinanceForm key={current?.id} municipality={municipality} />
      </section>
    </>
  );
}
