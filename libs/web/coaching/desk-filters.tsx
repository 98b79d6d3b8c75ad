import { PlacesToFilterDocument, type ViewerQuery, type WaitingKind } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Filters, SelectField } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';

/** What the desk is narrowed by. */
export interface DeskChoice {
  readonly kind: WaitingKind | null;
  /** The slug of a municipality. */
  readonly municipality: string | null;
  readonly mine: boolean;
}

/** Narrowing the desk: by what it is, by municipality, and for whom it waits. */
export function DeskFilters({ choice, onChange, viewer }: { readonly choice: DeskChoice; readonly onChange: (choice: DeskChoice) => void; readonly viewer: NonNullable<ViewerQuery['viewer']> }) {
  const { t } = useMessages();
  const words = t.coaching.desk;
  const places = useQuery({ queryKey: ['places-to-filter'], queryFn: () => request(PlacesToFilterDocument, {}), staleTime: 600_000 });
  const mine = new Set(viewer.roles.flatMap((r) => (r.role === 'COACH' ? [r.municipalityId] : [])));
  const municipalities = places.data?.municipalities.filter((m) => mine.has(m.id)) ?? [];
  return (
    <Filters label={t.common.filters({ count: [choice.kind, choice.municipality].filter((chosen) => chosen !== null).length })}>
      <SelectField path="kind" label={words.kind} problems={[]} value={choice.kind ?? ''} onChange={(kind) => onChange({ ...choice, kind: kind === '' ? null : (kind as WaitingKind) })} options={[{ value: '', label: words.allKinds }, ...Object.entries(words.kinds).map(([value, label]) => ({ value, label }))]} />
      <SelectField path="municipality" label={words.municipality} problems={[]} value={choice.municipality ?? ''} onChange={(slug) => onChange({ ...choice, municipality: slug === '' ? null : slug })} options={[{ value: '', label: words.allMunicipalities }, ...municipalities.map((m) => ({ value: m.slug, label: m.name }))]} />
      <SelectField path="whose" label={words.whose} problems={[]} value={choice.mine ? 'me' : 'all'} onChange={(whose) => onChange({ ...choice, mine: whose === 'me' })} options={[{ value: 'me', label: words.forMe }, { value: 'all', label: words.forAll }]} />
    </Filters>
  );
}
