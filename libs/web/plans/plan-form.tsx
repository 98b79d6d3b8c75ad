import { HomeDocument, MunicipalitiesDocument, SaveDraftDocument, type SaveDraftMutation, type SaveDraftMutationVariables, SubmitPlanDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages, useViewer } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert, Button, ErrorSummary, Form, SelectField, TextField } from '#ui/kit';
import { useLatest } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { KindField, PlanFields } from './plan-fields';
import { type PlanFormState, draftOf } from './plan-form-state';
import { ReviewPromise } from './review-promise';

const AUTOSAVE_MS = 4_000;

/** The problems of the words at their fields of the form. */
export const atFields = <P extends { readonly path: string }>(problems: readonly P[]): P[] => problems.map((p) => ({ ...p, path: p.path.replace('challenge.', '').replace('costCents', 'cost') }));

/** What another feature shows beside a plan that is being written. */
export type Beside = ComponentType<{ readonly text: string; readonly themes: readonly string[]; readonly areaId: string }>;

/** What another feature asks of a plan that is being written: what it is part of. */
export type Serves = ComponentType<{ readonly planId: string | null; readonly areaId: string }>;

/** The form of a draft: kept in the browser while one types, on the server a moment later, and handed in when it is ready. */
export function PlanForm({ keep, initial, Beside, serves }: { readonly keep: string; readonly initial: PlanFormState; readonly Beside: Beside; readonly serves: readonly Serves[] }) {
  const { t } = useMessages();
  const words = t.plans.form;
  const viewer = useViewer();
  const [, go] = useLocation();
  const [form, setForm] = useKept(keep, initial);
  const latest = useLatest(form);
  const [saved, setSaved] = useState(false);
  const save = useAct(SaveDraftDocument, { refresh: false });
  const submit = useAct(SubmitPlanDocument);
  const places = useQuery({ queryKey: ['municipalities'], queryFn: () => request(MunicipalitiesDocument, {}), staleTime: 600_000 });
  const home = useQuery({ queryKey: ['home'], queryFn: () => request(HomeDocument, {}), enabled: viewer != null });
  const homeId = home.data?.residence?.area.id;
  useEffect(() => {
    if (homeId !== undefined) setForm((before) => (before.areaId === '' ? { ...before, areaId: homeId } : before));
  }, [homeId, setForm]);
  const problems = atFields([...save.problems, ...submit.problems]);
  const set = (change: Partial<PlanFormState>): void => setForm((before) => ({ ...before, ...change }));
  const store = async (): Promise<string | null> => {
    const begun = await findBegun(save);
    if (begun === null) return null;
    const done = await save.send({ input: draftOf({ ...latest.current, ...begun }) });
    if (done === null || !('planId' in done) || done.planId === null) return null;
    set({ planId: done.planId, revision: done.revision });
    setSaved(true);
    return done.planId;
  };
  useAutosave(form, viewer != null, store);
  const hand = async (): Promise<void> => {
    const planId = await store();
    if (planId === null) return;
    if ((await submit.send({ input: { planId, clientKey: null } })) === null) return;
    clearKept(keep);
    go(`/plannen/${planId}`);
  };
  const areas = [{ value: '', label: words.choose }, ...(places.data?.municipalities.flatMap((m) => m.areas.map((a) => ({ value: a.id, label: `${a.name} (${m.name})` }))) ?? [])];
  const municipality = places.data?.municipalities.find((m) => m.areas.some((a) => a.id === form.areaId));
  const boards = viewer?.associations ?? [];
  return (
    <Form onSend={() => void hand()}>
      {viewer === null && (
        <Alert>
          {t.common.signInFirst} <Link href={`/inloggen?verder=${encodeURIComponent(location.pathname + location.search)}`}>{t.common.signIn}</Link>
        </Alert>
      )}
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <KindField form={form} problems={problems} set={set} />
      <SelectField path="areaId" label={words.area} problems={problems} value={form.areaId} onChange={(areaId) => set({ areaId })} options={areas} />
      {serves.map((Serves, i) => (
        <Serves key={i} planId={form.planId} areaId={form.areaId} />
      ))}
      {boards.length > 0 && <SelectField path="associationId" label={words.inName} problems={problems} value={form.associationId} onChange={(associationId) => set({ associationId })} options={[{ value: '', label: words.myself }, ...boards.map((b) => ({ value: b.id, label: b.name }))]} />}
      {viewer?.roles.some((r) => r.role === 'COACH') && <TextField path="onBehalfOf" label={words.onBehalfOf} hint={words.onBehalfOfHint} problems={problems} value={form.onBehalfOf} onChange={(onBehalfOf) => set({ onBehalfOf })} />}
      <PlanFields form={form} problems={problems} set={set} />
      <Beside text={`${form.title} ${form.summary}`} themes={form.themes} areaId={form.areaId} />
      <p className="brink-small" role="status">
        {saved && words.saved}
      </p>
      <p className="brink-row">
        <Button type="submit" busy={submit.busy}>
          {words.submit}
        </Button>
        <Button quiet busy={save.busy} onClick={() => void store()}>
          {words.save}
        </Button>
      </p>
      {municipality !== undefined && <ReviewPromise municipality={municipality.slug} kind={form.kind} />}
    </Form>
  );
}

/** The draft of which the first save was done but not answered: sent again under its key it is found. Null when again nobody answers. */
async function findBegun(save: ReturnType<typeof useAct<SaveDraftMutation, SaveDraftMutationVariables>>): Promise<Partial<Pick<PlanFormState, 'planId' | 'revision'>> | null> {
  const lost = save.lost();
  if (lost === null || lost.input.planId !== null) return {};
  const found = await save.send(lost);
  if (found === null || !('planId' in found)) return save.lost() === null ? {} : null;
  return { planId: found.planId, revision: found.revision };
}

/** Keeps the draft on the server some seconds after the last change, once it has a place and a name. */
function useAutosave(form: PlanFormState, signedIn: boolean, store: () => Promise<string | null>): void {
  const { revision: _, planId: __, ...typed } = form;
  const now = JSON.stringify(typed);
  const before = useRef(now);
  const ready = signedIn && form.areaId !== '' && form.title.trim() !== '';
  const current = useLatest(store);
  useEffect(() => {
    if (!ready || before.current === now) return undefined;
    const timer = setTimeout(() => {
      before.current = now;
      void current.current();
    }, AUTOSAVE_MS);
    return () => clearTimeout(timer);
  }, [now, ready, current]);
}
