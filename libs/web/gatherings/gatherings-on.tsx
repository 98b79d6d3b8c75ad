import { GatheringsDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { localDate } from '#domain/kernel';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';

const MOST = 50;

/** The gatherings of an area on one day, in one line; nothing where there was none. */
export function GatheringsOn({ municipality, area, on }: { readonly municipality: string; readonly area: string; readonly on: string }) {
  const { t } = useMessages();
  const ask = (past: boolean) => request(GatheringsDocument, { past, municipality, area, first: MOST, after: null });
  const { data } = useQuery({ queryKey: ['gatherings-on', municipality, area, on], queryFn: async () => [...(await ask(true)).gatherings.nodes, ...(await ask(false)).gatherings.nodes] });
  const found = (data ?? []).filter((gathering) => localDate(Date.parse(gathering.startsAt)) === on);
  if (found.length === 0) return null;
  return (
    <p>
      {t.visions.adoption.gathering}{' '}
      {found.map((gathering) => (
        <Link key={gathering.id} href={`/bijeenkomsten/${gathering.id}`}>
          {gathering.title}
        </Link>
      ))}
    </p>
  );
}
