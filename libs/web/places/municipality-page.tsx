import { MunicipalityPageDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer } from '#ui/kit';
import { VillageGreen } from '#ui/scenes';
import { NotThere, Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { MunicipalityLook } from './look';
import type { ComponentType } from 'react';
import { Link, useParams } from 'wouter';

/** What another feature adds to the page of a municipality. */
export type MunicipalityPanel = ComponentType<{ readonly slug: string }>;

/** One municipality: its villages and neighbourhoods, and the way to its plans. */
export function MunicipalityPage({ panels }: { readonly panels: readonly MunicipalityPanel[] }) {
  const { t } = useMessages();
  const { slug = '' } = useParams<{ slug: string }>();
  const asked = useQuery({ queryKey: ['municipality', slug], queryFn: () => request(MunicipalityPageDocument, { slug }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { data } = asked;
  const municipality = data.municipality;
  if (municipality === null) return <NotThere words={t.common} to={{ href: '/gemeenten', label: t.common.places }} />;
  return (
    <>
      <MunicipalityLook slug={municipality.slug} />
      <div className="brink-hero">
        <div>
          <Page title={municipality.name} brand={t.common.brand} above={<p className="brink-small"><Link href="/gemeenten">{t.common.places}</Link></p>}>
            <p className="brink-lead">{t.common.municipalityLead({ name: municipality.name, count: municipality.areas.length })}</p>
            <p className="brink-row">
              <Link className="nl-button nl-button--primary" href="/plannen/nieuw">
                {t.common.newPlan}
              </Link>
              <Link href={`/plannen?gemeente=${municipality.slug}`}>{t.common.areaPlans({ name: municipality.name })}</Link>
            </p>
          </Page>
        </div>
        <VillageGreen />
      </div>
      {panels.map((Panel, i) => (
        <Panel key={i} slug={municipality.slug} />
      ))}
      <h2>{t.common.areas}</h2>
      <ul className="brink-areas">
        {municipality.areas.map((a) => (
          <li key={a.id}>
            <Link href={`/gemeenten/${municipality.slug}/${a.slug}`}>{a.name}</Link> <span className="brink-small">{t.common.residents({ count: a.population })}</span>
          </li>
        ))}
      </ul>
      <p className="brink-row">
        <Link href={`/gemeenten/${municipality.slug}/spelregels`}>{t.administration.ordinance}</Link>
        <Link href={`/toegankelijkheid/${municipality.slug}`}>{t.statements.accessibility}</Link>
      </p>
    </>
  );
}
