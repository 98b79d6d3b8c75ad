import { AreaPageDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer } from '#ui/kit';
import { VillageGreen } from '#ui/scenes';
import { NotThere, Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { MunicipalityLook } from './look';
import type { ComponentType } from 'react';
import { Link, useParams } from 'wouter';

/** What another feature adds to the page of an area. */
export type AreaPanel = ComponentType<{ readonly municipality: string; readonly slug: string }>;

/** One village or neighbourhood, and the way to its plans. */
export function AreaPage({ panels }: { readonly panels: readonly AreaPanel[] }) {
  const { t } = useMessages();
  const { municipality = '', slug = '' } = useParams<{ municipality: string; slug: string }>();
  const asked = useQuery({ queryKey: ['area', municipality, slug], queryFn: () => request(AreaPageDocument, { municipality, slug }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { data } = asked;
  const area = data.area;
  if (area === null) return <NotThere words={t.common} to={{ href: '/gemeenten', label: t.common.places }} />;
  return (
    <>
      <MunicipalityLook slug={area.municipality.slug} />
      <div className="brink-hero">
        <div>
          <Page
            title={area.name}
            brand={t.common.brand}
            above={
              <p className="brink-small">
                <Link href="/gemeenten">{t.common.places}</Link> › <Link href={`/gemeenten/${area.municipality.slug}`}>{area.municipality.name}</Link>
              </p>
            }
          >
            <p className="brink-lead">{t.common.areaLead({ name: area.name, count: area.population })}</p>
            <p className="brink-row">
              <Link className="nl-button nl-button--primary" href="/plannen/nieuw">
                {t.common.newPlan}
              </Link>
              <Link href={`/plannen?gemeente=${area.municipality.slug}&plaats=${area.slug}`}>{t.common.areaPlans({ name: area.name })}</Link>
            </p>
          </Page>
        </div>
        <VillageGreen />
      </div>
      {panels.map((Panel, i) => (
        <Panel key={i} municipality={area.municipality.slug} slug={area.slug} />
      ))}
    </>
  );
}
