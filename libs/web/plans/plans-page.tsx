import { MunicipalitiesDocument, type PlanKind, type PlanSort, type PlanState, type Theme } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Button, Filters, SelectField, TextField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Suspense, lazy, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { PlanList } from './plan-list';

/** What the filters are called in the address. */
const NARROWING = ['gemeente', 'plaats', 'stand', 'soort', 'thema'];

const PlansMap = lazy(() => import('./plans-map'));

/** All public plans: search and filters live in the address, so that a list can be shared and gone back to. */
export default function PlansPage() {
  const { t } = useMessages();
  const [asked, setAsked] = useSearchParams();
  const places = useQuery({ queryKey: ['municipalities'], queryFn: () => request(MunicipalitiesDocument, {}), staleTime: 600_000 });
  const get = (name: string): string => asked.get(name) ?? '';
  const [words, setWords] = useState(get('zoek'));
  const set = (name: string, value: string): void =>
    setAsked((before) => {
      const next = new URLSearchParams(before);
      if (value === '') next.delete(name);
      else next.set(name, value);
      if (name === 'gemeente') next.delete('plaats');
      return next;
    });
  const known = <Key extends string>(name: string, names: Readonly<Record<Key, string>>): Key | null => (get(name) in names ? (get(name) as Key) : null);
  const options = (names: Readonly<Record<string, string>>): { value: string; label: string }[] => [{ value: '', label: t.plans.all }, ...Object.entries(names).map(([value, label]) => ({ value, label }))];
  const municipality = places.data?.municipalities.find((m) => m.slug === get('gemeente'));
  const { DRAFT: _draft, IN_REVIEW: _review, REFUSED: _refused, ...states } = t.plans.states;
  const filter = {
    municipality: get('gemeente') || null,
    area: get('plaats') || null,
    kind: known<PlanKind>('soort', t.plans.kinds),
    theme: known<Theme>('thema', t.plans.themes),
    state: known<PlanState>('stand', t.plans.states),
    search: get('zoek') || null,
    sort: known<PlanSort>('volgorde', t.plans.sorts) ?? ('NEWEST' as const),
  };
  return (
    <Page title={t.plans.title} brand={t.common.brand}>
      <p className="brink-lead">{t.plans.lead}</p>
      <p>
        <Link className="nl-button nl-button--primary" href="/plannen/nieuw">
          {t.common.newPlan}
        </Link>
      </p>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          set('zoek', words);
        }}
      >
        <TextField path="zoek" label={t.plans.search} type="search" problems={[]} value={words} onChange={setWords} />
        <Button quiet type="submit">
          {t.plans.searchButton}
        </Button>
        <Filters label={t.common.filters({ count: NARROWING.filter((name) => get(name) !== '').length })}>
          <SelectField path="gemeente" label={t.plans.municipality} problems={[]} value={get('gemeente')} onChange={(v) => set('gemeente', v)} options={options(Object.fromEntries(places.data?.municipalities.map((m) => [m.slug, m.name]) ?? []))} />
          {municipality !== undefined && <SelectField path="plaats" label={t.common.areas} problems={[]} value={get('plaats')} onChange={(v) => set('plaats', v)} options={options(Object.fromEntries(municipality.areas.map((a) => [a.slug, a.name])))} />}
          <SelectField path="stand" label={t.plans.state} problems={[]} value={get('stand')} onChange={(v) => set('stand', v)} options={options(states)} />
          <SelectField path="soort" label={t.plans.kind} problems={[]} value={get('soort')} onChange={(v) => set('soort', v)} options={options(t.plans.kinds)} />
          <SelectField path="thema" label={t.plans.theme} problems={[]} value={get('thema')} onChange={(v) => set('thema', v)} options={options(t.plans.themes)} />
          <SelectField path="volgorde" label={t.plans.sort} problems={[]} value={filter.sort} onChange={(v) => set('volgorde', v)} options={Object.entries(t.plans.sorts).map(([value, label]) => ({ value, label }))} />
        </Filters>
      </form>
      <details open={get('kaart') === 'ja'} onToggle={(event) => set('kaart', event.currentTarget.open ? 'ja' : '')}>
        <summary>{t.plans.map.title}</summary>
        {get('kaart') === 'ja' && (
          <Suspense fallback={<p role="status">{t.common.loading}</p>}>
            <PlansMap filter={filter} />
          </Suspense>
        )}
      </details>
      <h2 className="brink-hidden">{t.plans.list}</h2>
      <PlanList
        filter={filter}
        none={
          <>
            {t.plans.none} <Link href="/plannen" onClick={() => setWords('')}>{t.plans.allPlans}</Link>
          </>
        }
      />
    </Page>
  );
}
