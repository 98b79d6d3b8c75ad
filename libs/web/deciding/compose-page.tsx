import { type RoundPlacesQuery, RoundPlacesDocument, RoundsOfPlanDocument } from '#contract/documents';
import { useMessages, useViewer } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert, NoAnswer, SelectField, SignInFirst } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { ComposeForm, emptyRound } from './compose-form';
import type { RoundPlace } from './composed-round';

/** Composing a round: about the plan in the address, or else for a place that is chosen. */
export default function ComposePage() {
  const { t } = useMessages();
  const viewer = useViewer();
  const planId = new URLSearchParams(useSearch()).get('plan');
  return (
    <Page title={t.deciding.compose.title} brand={t.common.brand} above={<p className="brink-small"><Link href="/beslissen">{t.common.rounds}</Link></p>}>
      {viewer === null ? <SignInFirst href={`/inloggen?verder=${encodeURIComponent(location.pathname + location.search)}`} words={t.common} /> : planId === null ? <ForPlace /> : <ForPlan planId={planId} />}
    </Page>
  );
}

function ForPlan({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['rounds-of-plan', planId], queryFn: () => request(RoundsOfPlanDocument, { id: planId }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { data } = asked;
  const methods = data.plan?.roundMethods ?? [];
  return methods.length === 0 ? <Alert>{t.deciding.compose.notYours}</Alert> : <ComposeForm place={{ kind: 'PLAN', id: planId }} methods={methods} initial={emptyRound(methods, false)} />;
}

function ForPlace() {
  const { t } = useMessages();
  const [chosen, setChosen] = useState('');
  const asked = useQuery({ queryKey: ['round-places'], queryFn: () => request(RoundPlacesDocument, {}) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { data } = asked;
  const places = data.roundPlaces;
  const place = places.find(({ id, kind }) => `${kind} ${id}` === chosen) ?? places[0];
  if (place === undefined) return <Alert>{t.deciding.compose.notYours}</Alert>;
  return (
    <>
      <SelectField path="place" label={t.deciding.compose.forWhom} problems={[]} value={`${place.kind} ${place.id}`} options={places.map((one) => ({ value: `${one.kind} ${one.id}`, label: nameOf(t.deciding.compose.places, one) }))} onChange={setChosen} />
      <ComposeForm key={`${place.kind} ${place.id}`} place={{ kind: place.kind as RoundPlace['kind'], id: place.id }} methods={place.methods} initial={emptyRound(place.methods, place.kind === 'MEMBERS')} />
    </>
  );
}

const nameOf = (words: Readonly<Record<string, (p: { name: string }) => string>>, { kind, name }: RoundPlacesQuery['roundPlaces'][number]): string => words[kind]?.({ name }) ?? name;
