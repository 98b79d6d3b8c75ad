import { MunicipalitiesDocument, type PlanKind, SaveDraftDocument, SubmitPlanDocument, type Theme } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages, useViewer } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert, Button, ChoiceGroup, ErrorSummary, SelectField, TextField } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';

/** What the form holds; amounts as typed. */
export interface PlanFormState {
  readonly planId: string | null;
  readonly revision: number | null;
  readonly areaId: string;
  readonly kind: PlanKind;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly themes: readonly Theme[];
  readonly cost: string;
  readonly publicTask: string;
  readonly whyBetter: string;
  readonly means: string;
  readonly continuity: string;
}

export const EMPTY_FORM: PlanFormState = { planId: null, revision: null, areaId: '', kind: 'PLAN', title: '', summary: '', body: '', themes: [], cost: '', publicTask: '', whyBetter: '', means: '', continuity: '' };

const inputOf = (form: PlanFormState) => ({
  planId: form.planId,
  areaId: form.areaId,
  associationId: null,
  onBehalfOf: null,
  revision: form.revision,
  clientKey: null,
  words: {
    kind: form.kind,
    title: form.title,
    summary: form.summary,
    body: form.body,
    themes: [...form.themes],
    costCents: form.cost.trim() === '' ? null : Math.round(Number(form.cost.replace(/\./g, '').replace(',', '.')) * 100),
    challenge: form.kind === 'CHALLENGE' ? { publicTask: form.publicTask, whyBetter: form.whyBetter, means: form.means, continuity: form.continuity } : null,
    lat: null,
    lon: null,
    placeLabel: null,
  },
});

/** The form of a plan: kept in the browser while one types, as a draft on the server when one says so, and submitted when it is ready. */
export function PlanForm({ keep, initial }: { readonly keep: string; readonly initial: PlanFormState }) {
  const { t } = useMessages();
  const words = t.plans.form;
  const viewer = useViewer();
  const [, go] = useLocation();
  const [form, setForm] = useKept(keep, initial);
  const [saved, setSaved] = useState(false);
  const save = useAct(SaveDraftDocument);
  const submit = useAct(SubmitPlanDocument);
  const places = useQuery({ queryKey: ['municipalities'], queryFn: () => request(MunicipalitiesDocument, {}), staleTime: 600_000 });
  const problems = [...save.problems, ...submit.problems].map((p) => ({ ...p, path: p.path.replace('challenge.', '').replace('costCents', 'cost') }));
  const set = (change: Partial<PlanFormState>): void => setForm({ ...form, ...change });
  const store = async (): Promise<string | null> => {
    setSaved(false);
    const done = await save.send({ input: inputOf(form) });
    if (done === null || !('planId' in done) || done.planId === null) return null;
    setForm({ ...form, planId: done.planId, revision: done.revision });
    setSaved(true);
    return done.planId;
  };
  const hand = async (): Promise<void> => {
    const planId = await store();
    if (planId === null) return;
    if ((await submit.send({ input: { planId, clientKey: null } })) === null) return;
    clearKept(keep);
    go(`/plannen/${planId}`);
  };
  const areas = [{ value: '', label: words.choose }, ...(places.data?.municipalities.flatMap((m) => m.areas.map((a) => ({ value: a.id, label: `${a.name} (${m.name})` }))) ?? [])];
  const text = (name: 'title' | 'summary' | 'body' | 'publicTask' | 'whyBetter' | 'means' | 'continuity', label: string, rows?: number, hint?: string) => <TextField path={name} label={label} hint={hint} rows={rows} problems={problems} value={form[name]} onChange={(value) => set({ [name]: value })} />;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void hand();
      }}
    >
      {viewer === null && (
        <Alert>
          {t.common.signInFirst} <Link href={`/inloggen?verder=${location.pathname}`}>{t.common.signIn}</Link>
        </Alert>
      )}
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <ChoiceGroup path="kind" label={words.kind} problems={problems} chosen={[form.kind]} onChange={([kind]) => set({ kind: kind as PlanKind })} options={Object.entries(t.plans.kinds).map(([value, label]) => ({ value, label, hint: t.plans.kindHints[value as PlanKind] }))} />
      <SelectField path="areaId" label={words.area} problems={problems} value={form.areaId} onChange={(areaId) => set({ areaId })} options={areas} />
      {text('title', words.titleLabel, undefined, words.titleHint)}
      {text('summary', words.summary, 3)}
      {text('body', words.body, 10, words.bodyHint)}
      {form.kind === 'CHALLENGE' && (
        <>
          {text('publicTask', words.publicTask, 3)}
          {text('whyBetter', words.whyBetter, 3)}
          {text('means', words.means, 3)}
          {text('continuity', words.continuity, 3)}
        </>
      )}
      <ChoiceGroup path="themes" label={words.themes} several problems={problems} chosen={form.themes} onChange={(themes) => set({ themes: themes as readonly Theme[] })} options={Object.entries(t.plans.themes).map(([value, label]) => ({ value, label }))} />
      <TextField path="cost" label={`${words.cost} ${t.common.optional}`} inputMode="numeric" problems={problems} value={form.cost} onChange={(cost) => set({ cost })} />
      {saved && <Alert good>{words.saved}</Alert>}
      <p className="brink-row">
        <Button type="submit" busy={save.busy || submit.busy}>
          {words.submit}
        </Button>
        <Button quiet busy={save.busy} onClick={() => void store()}>
          {words.save}
        </Button>
      </p>
      <p className="brink-small">{t.plans.submitHint}</p>
    </form>
  );
}
