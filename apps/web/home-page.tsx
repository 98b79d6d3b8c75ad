import { MunicipalitiesDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { VillageGreen } from '#ui/scenes';
import { Page } from '#ui/shell';
import { FrontOfProvince, NeedsYou } from '#web/front';
import { PlanList } from '#web/plans';
import { NoAnswer } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';

/** The front page of the province: what Brink is, what needs you, what is new, what came of it, who takes part. */
export default function HomePage() {
  const { t } = useMessages();
  const places = useQuery({ queryKey: ['municipalities'], queryFn: () => request(MunicipalitiesDocument, {}), staleTime: 600_000 });
  return (
    <>
      <div className="brink-hero">
        <div>
          <Page title={t.common.homeTitle} brand={t.common.brand}>
            <p className="brink-lead">{t.common.homeLead}</p>
            <p>
              <Link className="nl-button nl-button--primary" href="/plannen/nieuw">
                {t.common.newPlan}
              </Link>
            </p>
          </Page>
        </div>
        <VillageGreen />
      </div>
      <NeedsYou />
      <FrontOfProvince />
      <h2>{t.common.newestPlans}</h2>
      <PlanList filter={{ sort: 'NEWEST' }} first={3} />
      <h2>{t.common.pilots}</h2>
      {places.data === undefined && <NoAnswer asked={places} words={t.common} />}
      <ul className="brink-cards">
        {places.data?.municipalities.map((m) => (
          <li className="brink-sheet" key={m.id}>
            <h3>
              <Link href={`/gemeenten/${m.slug}`}>{m.name}</Link>
            </h3>
            <p className="brink-small">{t.common.residents({ count: m.population })}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
