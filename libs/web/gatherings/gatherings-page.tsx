import { PlacesToFilterDocument } from '#contract/documents';
import { useMessages, useViewer } from '#contract/hooks';
import { request } from '#contract/transport';
import { SelectField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { CalendarLinks, GatheringList } from './gathering-list';

/** All gatherings: to come, and those that were. */
export default function GatheringsPage() {
  const { t } = useMessages();
  const words = t.gatherings;
  const viewer = useViewer();
  const places = useQuery({ queryKey: ['places-to-filter'], queryFn: () => request(PlacesToFilterDocument, {}), staleTime: 600_000 });
  const search = useSearch();
  const [municipality, setMunicipality] = useState(() => new URLSearchParams(search).get('gemeente') ?? '');
  const of = municipality === '' ? {} : { municipality };
  const choose = (slug: string): void => {
    setMunicipality(slug);
    history.replaceState(null, '', slug === '' ? '/bijeenkomsten' : `/bijeenkomsten?gemeente=${slug}`);
  };
  return (
    <Page title={words.title} brand={t.common.brand}>
      <p className="brink-lead">{words.lead}</p>
      {viewer != null && (
        <p>
          <Link href="/mijn/bijeenkomsten">{words.mine.title}</Link>
        </p>
      )}
      <SelectField path="municipality" label={words.calendarOf} problems={[]} value={municipality} onChange={choose} options={[{ value: '', label: words.all }, ...(places.data?.municipalities.map((m) => ({ value: m.slug, label: m.name })) ?? [])]} />
      <h2>{words.upcoming}</h2>
      <GatheringList filter={{ past: false, ...of }} />
      <CalendarLinks path={municipality === '' ? 'drenthe' : municipality} />
      <h2>{words.past}</h2>
      <GatheringList filter={{ past: true, ...of }} first={6} />
    </Page>
  );
}
