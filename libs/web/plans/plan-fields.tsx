import type { PlanKind, Theme } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { ChoiceGroup, type FieldProblem, TextField } from '#ui/kit';
import { Suspense, lazy } from 'react';
import type { PlanFormState } from './plan-form-state';

const PlacePicker = lazy(() => import('./place-picker'));

interface Props {
  readonly form: PlanFormState;
  readonly problems: readonly FieldProblem[];
  readonly set: (change: Partial<PlanFormState>) => void;
}

/** What is to be handed in. */
export function KindField({ form, problems, set }: Props) {
  const { t } = useMessages();
  return <ChoiceGroup path="kind" label={t.plans.form.kind} problems={problems} chosen={[form.kind]} onChange={([kind]) => set({ kind: kind as PlanKind })} options={Object.entries(t.plans.kinds).map(([value, label]) => ({ value, label, hint: t.plans.kindHints[value as PlanKind] }))} />;
}

/** The words of a plan, its cost and its place. */
export function PlanFields({ form, problems, set }: Props) {
  const { t } = useMessages();
  const words = t.plans.form;
  const text = (name: 'title' | 'summary' | 'body' | 'publicTask' | 'whyBetter' | 'means' | 'continuity', label: string, rows?: number, hint?: string) => <TextField path={name} label={label} hint={hint} rows={rows} problems={problems} value={form[name]} onChange={(value) => set({ [name]: value })} />;
  return (
    <>
      {text('title', words.titleLabel, undefined, words.titleHint)}
      {text('summary', words.summary, 3)}
      {text('body', words.body, 10, `${words.bodyHint} ${t.common.marks}`)}
      {form.kind === 'CHALLENGE' && (
        <>
          {text('publicTask', words.publicTask, 3, t.common.marks)}
          {text('whyBetter', words.whyBetter, 3, t.common.marks)}
          {text('means', words.means, 3, t.common.marks)}
          {text('continuity', words.continuity, 3, t.common.marks)}
        </>
      )}
      <ChoiceGroup path="themes" label={words.themes} several problems={problems} chosen={form.themes} onChange={(themes) => set({ themes: themes as readonly Theme[] })} options={Object.entries(t.plans.themes).map(([value, label]) => ({ value, label }))} />
      <TextField path="cost" label={`${words.cost} ${t.common.optional}`} inputMode="numeric" problems={problems} value={form.cost} onChange={(cost) => set({ cost })} />
      <TextField path="placeLabel" label={`${words.place} ${t.common.optional}`} hint={words.placeHint} problems={problems} value={form.placeLabel} onChange={(placeLabel) => set({ placeLabel })} />
      <details>
        <summary>{words.onMap}</summary>
        <Suspense fallback={<p role="status">{t.common.loading}</p>}>
          <PlacePicker lat={form.lat} lon={form.lon} areaId={form.areaId} onPick={(lat, lon) => set({ lat, lon })} />
        </Suspense>
      </details>
    </>
  );
}
