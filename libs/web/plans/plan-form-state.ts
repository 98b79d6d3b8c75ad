import type { PlanKind, PlanPageQuery, Theme } from '#contract/documents';

/** What the form holds; amounts as typed. */
export interface PlanFormState {
  readonly planId: string | null;
  readonly revision: number | null;
  readonly areaId: string;
  readonly associationId: string;
  readonly onBehalfOf: string;
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
  readonly placeLabel: string;
  readonly lat: number | null;
  readonly lon: number | null;
}

export const EMPTY_FORM: PlanFormState = { planId: null, revision: null, areaId: '', associationId: '', onBehalfOf: '', kind: 'PLAN', title: '', summary: '', body: '', themes: [], cost: '', publicTask: '', whyBetter: '', means: '', continuity: '', placeLabel: '', lat: null, lon: null };

/** The form of a plan that is there already. */
export function formOf(plan: NonNullable<PlanPageQuery['plan']>): PlanFormState {
  const { publicTask = '', whyBetter = '', means = '', continuity = '' } = plan.challenge ?? {};
  const { id, draftRevision, kind, title, summary, body, lat, lon } = plan;
  return { planId: id, revision: draftRevision, areaId: plan.area.id, associationId: plan.association?.id ?? '', onBehalfOf: plan.onBehalfOf ?? '', kind, title, summary, body, themes: [...plan.themes], cost: plan.costCents === null ? '' : String(plan.costCents / 100).replace('.', ','), publicTask, whyBetter, means, continuity, placeLabel: plan.placeLabel ?? '', lat, lon };
}

/** Euro cents of an amount as it is typed: "1.250,50" is 125050. What is no amount becomes -1, so that the server tells where. */
function centsOf(typed: string): number | null {
  const text = typed.replace(/[€\s]/g, '');
  if (text === '') return null;
  return /^\d{1,3}(\.\d{3})*(,\d{1,2})?$|^\d+(,\d{1,2})?$/.test(text) ? Math.round(Number(text.replaceAll('.', '').replace(',', '.')) * 100) : -1;
}

/** The words of the form as the server takes them. */
export const wordsOf = (form: PlanFormState) => ({
  kind: form.kind,
  title: form.title,
  summary: form.summary,
  body: form.body,
  themes: [...form.themes],
  costCents: centsOf(form.cost),
  challenge: form.kind === 'CHALLENGE' ? { publicTask: form.publicTask, whyBetter: form.whyBetter, means: form.means, continuity: form.continuity } : null,
  lat: form.lat,
  lon: form.lon,
  placeLabel: form.placeLabel.trim() === '' ? null : form.placeLabel,
});

/** The draft as the server takes it. */
export const draftOf = (form: PlanFormState) => ({ planId: form.planId, areaId: form.areaId, associationId: form.associationId || null, onBehalfOf: form.onBehalfOf.trim() || null, revision: form.revision, clientKey: null, words: wordsOf(form) });
