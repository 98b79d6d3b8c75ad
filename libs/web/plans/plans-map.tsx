import { PlansOnMapDocument, type PlansOnMapQuery, type PlansQueryVariables } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { PointMap } from '#ui/map';
import { NoAnswer } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useMapBackground } from './map-background';

const PAGE = 50;
const MOST_PAGES = 6;

type Filter = Omit<PlansQueryVariables, 'first' | 'after'>;
type Shown = PlansOnMapQuery['plans']['nodes'][number];

async function everyPlan(filter: Filter): Promise<{ plans: Shown[]; all: boolean }> {
  const plans: Shown[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { plans: found }: PlansOnMapQuery = await request(PlansOnMapDocument, { ...filter, first: PAGE, after });
    plans.push(...found.nodes);
    after = found.pageInfo.endCursor;
    if (!found.pageInfo.hasNextPage) return { plans, all: true };
  }
  return { plans, all: false };
}

/** The plans of the list on a map; a plan without a place of its own stands at its village. */
export default function PlansMap({ filter }: { readonly filter: Filter }) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const background = useMapBackground();
  const asked = useQuery({ queryKey: ['plans-on-map', filter], queryFn: () => everyPlan(filter) });
  const { data } = asked;
  const points = useMemo(() => {
    const plans = (data?.plans ?? []).map((plan) => ({ id: plan.id, lat: plan.lat ?? plan.area.lat, lon: plan.lon ?? plan.area.lon, label: plan.title, strong: true }));
    const around = filter.municipality == null ? background?.municipalities : background?.areas.filter((area) => area.municipality === filter.municipality);
    return [...(around ?? []), ...plans];
  }, [data, background, filter.municipality]);
  if (data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  if (background === null) return <p role="status">{t.common.loading}</p>;
  return (
    <>
      <PointMap label={t.plans.map.title} points={points} tiles={background.tiles} onOpen={(id) => go(`/plannen/${id}`)} />
      <p className="brink-small">
        {t.plans.map.hint} {!data.all && t.plans.map.first({ count: data.plans.length })}
      </p>
    </>
  );
}
