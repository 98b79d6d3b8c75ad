import { MunicipalitiesDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';

/** The municipalities that take part, with their villages and neighbourhoods. */
export default function MunicipalitiesPage() {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['municipalities'], queryFn: () => request(MunicipalitiesDocument, {}), staleTime: 600_000 });
  const { data } = asked;
  return (
    <Page title={t.common.pilots} brand={t.common.brand}>
      {data === undefined && <NoAnswer asked={asked} words={t.common} />}
      {data?.municipalities.map((m) => (
        <section key={m.id}>
          <h2>
            <Link href={`/gemeenten/${m.slug}`}>{m.name}</Link>
          </h2>
          <ul className="brink-areas">
            {m.areas.map((a) => (
              <li key={a.id}>
                <Link href={`/gemeenten/${m.slug}/${a.slug}`}>{a.name}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
