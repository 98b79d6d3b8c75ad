import { AdministrationDocument, OrdinancesDocument } from '#contract/documents';
import { useMessages, useViewer } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert, SelectField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { type ComponentType, useState } from 'react';
import { Link } from 'wouter';
import { LookForm } from './look-form';
import { OrdinanceForm } from './ordinance-form';

/** What another feature lets an administrator set for a municipality. */
export type AdministrationPanel = ComponentType<{ readonly municipalityId: string }>;

/** What an administrator sets, one municipality at a time. */
export function AdministrationPage({ panels }: { readonly panels: readonly AdministrationPanel[] }) {
  const { t } = useMessages();
  const words = t.administration;
  const viewer = useViewer();
  const [chosen, setChosen] = useState('');
  const { data, isError } = useQuery({ queryKey: ['administration'], queryFn: () => request(AdministrationDocument, {}) });
  const may = viewer?.roles.some((r) => r.role === 'ADMINISTRATOR') === true;
  const municipality = data?.municipalities.find((m) => m.id === chosen) ?? data?.municipalities[0];
  const slug = municipality?.slug ?? '';
  const rules = useQuery({ queryKey: ['ordinances', slug], queryFn: () => request(OrdinancesDocument, { slug }), enabled: may && slug !== '' }).data?.municipality;
  if (viewer === undefined) return <p role="status">{t.common.loading}</p>;
  return (
    <Page title={words.title} brand={t.common.brand}>
      {viewer === null && <Link href="/inloggen?verder=/beheer">{t.common.signInFirst}</Link>}
      {viewer !== null && !may && <p>{t.common.notFoundText}</p>}
      {isError && <Alert>{t.common.fault}</Alert>}
      {may && municipality !== undefined && (
        <>
          <p>{words.lead}</p>
          <SelectField path="municipality" label={t.residence.municipality} problems={[]} value={municipality.id} onChange={setChosen} options={data?.municipalities.map((m) => ({ value: m.id, label: m.name })) ?? []} />
          {panels.map((Panel, i) => (
            <Panel key={`${i}:${municipality.id}`} municipalityId={municipality.id} />
          ))}
          <LookForm key={`look:${municipality.id}`} municipalityId={municipality.id} brand={municipality.look.find((token) => token.name === 'brand')?.value ?? ''} />
          {rules != null && <OrdinanceForm key={`rules:${rules.ordinances[0]?.id}`} municipality={rules} />}
        </>
      )}
    </Page>
  );
}
