import { ChangeKnowledgeDocument, GatheringsToTellOfDocument, HomeDocument, type KnowledgeKind, MunicipalitiesDocument, PlansToTellOfDocument, ShareKnowledgeDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages, useViewer } from '#contract/hooks';
import { request } from '#contract/transport';
import { Button, ChoiceGroup, ErrorSummary, type FieldProblem, Form, SelectField, TextField } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { PATH_OF } from './kinds';
import type { ItemOnPage } from './knowledge-page';
import { EMPTY_WORDS, type TypedWords, sentWords } from './words';

interface Fields {
  readonly kind: KnowledgeKind;
  readonly typed: TypedWords;
  readonly problems: readonly FieldProblem[];
  readonly set: (change: Partial<TypedWords>) => void;
}

function WordFields({ kind, typed, problems, set }: Fields) {
  const { t } = useMessages();
  const words = t.knowledge.form;
  return (
    <>
      <TextField path="title" label={words.titles[kind]} problems={problems} value={typed.title} onChange={(title) => set({ title })} />
      <TextField path="body" label={words.bodies[kind]} hint={t.common.marks} rows={10} problems={problems} value={typed.body} onChange={(body) => set({ body })} />
      {kind === 'LESSON' && (
        <>
          <TextField path="worksWhen" label={t.knowledge.worksWhen} hint={t.common.marks} rows={3} problems={problems} value={typed.worksWhen} onChange={(worksWhen) => set({ worksWhen })} />
          <TextField path="askWhom" label={t.knowledge.askWhom} problems={problems} value={typed.askWhom} onChange={(askWhom) => set({ askWhom })} />
        </>
      )}
      <ChoiceGroup path="themes" label={words.themes} problems={problems} several options={Object.entries(t.plans.themes).map(([value, label]) => ({ value, label }))} chosen={typed.themes} onChange={(themes) => set({ themes })} />
    </>
  );
}

function PlaceFields({ typed, problems, set }: Omit<Fields, 'kind'>) {
  const { t } = useMessages();
  const words = t.knowledge.form;
  const viewer = useViewer();
  const places = useQuery({ queryKey: ['municipalities'], queryFn: () => request(MunicipalitiesDocument, {}), staleTime: 600_000 });
  const options = places.data?.municipalities.flatMap((m) => [{ value: m.id, label: words.wholeMunicipality({ name: m.name }) }, ...m.areas.map((a) => ({ value: `${m.id}/${a.id}`, label: `${a.name} (${m.name})` }))]) ?? [];
  const boards = viewer?.associations ?? [];
  return (
    <>
      <SelectField path="place" label={words.place} problems={problems} value={typed.place} onChange={(place) => set({ place })} options={[{ value: '', label: words.choose }, ...options]} />
      {boards.length > 0 && <SelectField path="associationId" label={words.inName} problems={problems} value={typed.associationId} onChange={(associationId) => set({ associationId })} options={[{ value: '', label: words.myself }, ...boards.map((b) => ({ value: b.id, label: b.name }))]} />}
    </>
  );
}

/** What it is linked to: a story to a plan, both to a gathering. What was linked stays among the choices. */
function LinkFields({ kind, typed, problems, set, linked }: Fields & { readonly linked: Pick<ItemOnPage, 'plan' | 'gathering'> }) {
  const { t } = useMessages();
  const words = t.knowledge.form;
  const [municipalityId, areaId] = typed.place.split('/');
  const places = useQuery({ queryKey: ['municipalities'], queryFn: () => request(MunicipalitiesDocument, {}), staleTime: 600_000 });
  const place = places.data?.municipalities.find(({ id }) => id === municipalityId);
  const where = { municipality: place?.slug ?? null, area: place?.areas.find(({ id }) => id === areaId)?.slug ?? null };
  const plans = useQuery({ queryKey: ['plans-to-tell-of', where], queryFn: () => request(PlansToTellOfDocument, where), enabled: kind === 'STORY', staleTime: 60_000 });
  const gatherings = useQuery({ queryKey: ['gatherings-to-tell-of', where.municipality], queryFn: () => request(GatheringsToTellOfDocument, { municipality: where.municipality }), enabled: kind !== 'CALL', staleTime: 60_000 });
  const choices = (none: string, found: readonly { readonly id: string; readonly title: string }[], there: { readonly id: string; readonly title: string } | null) => [{ value: '', label: none }, ...(there === null || found.some(({ id }) => id === there.id) ? found : [there, ...found]).map(({ id, title }) => ({ value: id, label: title }))];
  return (
    <>
      {kind === 'STORY' && <SelectField path="planId" label={words.ofPlan} problems={problems} value={typed.planId} onChange={(planId) => set({ planId })} options={choices(words.noPlan, plans.data?.plans.nodes ?? [], linked.plan)} />}
      {kind !== 'CALL' && <SelectField path="gatheringId" label={words.ofGathering} problems={problems} value={typed.gatheringId} onChange={(gatheringId) => set({ gatheringId })} options={choices(words.noGathering, gatherings.data?.gatherings.nodes ?? [], linked.gathering)} />}
    </>
  );
}

/** A lesson that begins with what another page knows of it; `onShared` goes on once it is on the site. What is typed is kept as `keepAs`. */
export function LessonForm({ draft, keepAs, onShared }: { readonly draft: Pick<TypedWords, 'title' | 'body' | 'place'>; readonly keepAs: string; readonly onShared: (knowledgeId: string) => void }) {
  return <ShareForm kind="LESSON" initial={{ ...EMPTY_WORDS, ...draft }} keepAs={keepAs} onShared={onShared} />;
}

interface Sharing {
  readonly kind: KnowledgeKind;
  readonly initial: TypedWords;
  readonly linked?: Pick<ItemOnPage, 'plan' | 'gathering'>;
  readonly keepAs?: string;
  readonly onShared?: (knowledgeId: string) => void;
}

const UNLINKED = { plan: null, gathering: null };

/** Sharing something new. */
export function ShareForm({ kind, initial, linked = UNLINKED, keepAs, onShared }: Sharing) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const keep = keepAs ?? `knowledge:${kind}${initial.gatheringId}${initial.planId}`;
  const [typed, setTyped] = useKept(keep, initial);
  const share = useAct(ShareKnowledgeDocument);
  const viewer = useViewer();
  const places = useQuery({ queryKey: ['municipalities'], queryFn: () => request(MunicipalitiesDocument, {}), staleTime: 600_000 });
  const home = useQuery({ queryKey: ['home'], queryFn: () => request(HomeDocument, {}), enabled: viewer != null });
  const areaOfHome = home.data?.residence?.area.id;
  const municipalityOfHome = places.data?.municipalities.find((m) => m.areas.some((a) => a.id === areaOfHome))?.id;
  useEffect(() => {
    if (municipalityOfHome !== undefined) setTyped((before) => (before.place === '' ? { ...before, place: `${municipalityOfHome}/${areaOfHome}` } : before));
  }, [areaOfHome, municipalityOfHome, setTyped]);
  const problems = share.problems.map((p) => (p.path === 'municipalityId' || p.path === 'areaId' ? { path: 'place', text: typed.place === '' ? t.problems['not-a-choice']({}) : p.text } : p));
  const set = (change: Partial<TypedWords>): void => setTyped((before) => ({ ...before, ...change }));
  const send = async (): Promise<void> => {
    const [municipalityId = '', areaId = null] = typed.place.split('/');
    const done = await share.send({ input: { kind, municipalityId, areaId, associationId: typed.associationId || null, planId: kind === 'STORY' ? typed.planId || null : null, gatheringId: kind === 'CALL' ? null : typed.gatheringId || null, words: sentWords(typed), clientKey: null } });
    if (done === null || !('knowledgeId' in done)) return;
    clearKept(keep);
    if (onShared === undefined) go(`${PATH_OF[kind]}/${String(done.knowledgeId)}`);
    else onShared(String(done.knowledgeId));
  };
  return (
    <Form onSend={() => void send()}>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <PlaceFields typed={typed} problems={problems} set={set} />
      <LinkFields kind={kind} typed={typed} problems={problems} set={set} linked={linked} />
      <WordFields kind={kind} typed={typed} problems={problems} set={set} />
      {kind === 'CALL' && <p className="brink-small">{t.knowledge.form.residentHint}</p>}
      <Button type="submit" busy={share.busy}>
        {t.knowledge.form.share}
      </Button>
    </Form>
  );
}

/** Improving what one shared. */
export function ChangeForm({ item }: { readonly item: ItemOnPage }) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const keep = `knowledge:${item.id}:${item.version}`;
  const [typed, setTyped] = useKept<TypedWords>(keep, { title: item.title, body: item.body, worksWhen: item.worksWhen, askWhom: item.askWhom, themes: item.themes, place: [item.municipality.id, item.area?.id].filter((id) => id !== undefined).join('/'), associationId: '', planId: item.plan?.id ?? '', gatheringId: item.gathering?.id ?? '' });
  const change = useAct(ChangeKnowledgeDocument);
  const send = async (): Promise<void> => {
    const done = await change.send({ input: { knowledgeId: item.id, version: item.version, planId: typed.planId || null, gatheringId: typed.gatheringId || null, words: sentWords(typed) } });
    if (done === null) return;
    clearKept(keep);
    go(`${PATH_OF[item.kind]}/${item.id}`);
  };
  return (
    <Form onSend={() => void send()}>
      <ErrorSummary title={t.common.problemsTitle} problems={change.problems} />
      <LinkFields kind={item.kind} typed={typed} problems={change.problems} set={(more) => setTyped({ ...typed, ...more })} linked={item} />
      <WordFields kind={item.kind} typed={typed} problems={change.problems} set={(more) => setTyped({ ...typed, ...more })} />
      {item.role === 'RESIDENT' && <p className="brink-small">{t.knowledge.form.residentHint}</p>}
      <Button type="submit" busy={change.busy}>
        {t.knowledge.form.save}
      </Button>
    </Form>
  );
}
