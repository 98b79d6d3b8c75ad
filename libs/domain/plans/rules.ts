import { type LocalDate, type Problem, type Result, type TextLimits, checkText, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, type Subject, can, speaksFor } from '../permissions/index.js';
import { type KindRules, type Ordinance, PLAN_KINDS, type PlanKind, isOldEnough } from '../ordinances/index.js';
import { type PlanFacts, orAdvised, orWrongState } from './plan-facts.js';
import { SUPPORTED_STATES } from './states.js';

/** What plans are about. */
export const THEMES = ['living', 'green', 'mobility', 'meeting', 'play-and-sport', 'care', 'energy', 'safety', 'culture', 'work'] as const;
export type Theme = (typeof THEMES)[number];

/** Grounds on which a coach may refuse a plan. */
export const REFUSAL_GROUNDS = ['outside-competence', 'unlawful', 'personal', 'duplicate', 'excluded-subject', 'offensive'] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

/** Lengths in characters, amounts in euro cents; used by the door, the decision and the form alike. */
export const PLAN_LIMITS = {
  title: { min: 5, max: 120 },
  summary: { min: 20, max: 300 },
  body: { min: 50, max: 10_000, multiline: true },
  challenge: { min: 20, max: 3_000, multiline: true },
  reason: { min: 20, max: 5_000, multiline: true },
  responseSummary: { min: 20, max: 600, multiline: true },
  withdrawal: { min: 1, max: 5_000, multiline: true },
  note: { min: 1, max: 5_000, multiline: true },
  update: { min: 10, max: 5_000, multiline: true },
  milestone: { min: 3, max: 120 },
  placeLabel: { min: 0, max: 120 },
  costCents: 100_000_000_00,
  themes: 3,
  milestones: 50,
  paperNames: 500,
} as const;

/** Pictures and documents with a plan: how many, and how long their description is. */
/** Days without a change after which a draft forgets for whom it was written down: only its author could still erase that name. */
export const NAMED_DRAFT_DAYS = 30;

export const ATTACHMENT_LIMITS = { most: 8, description: { min: 3, max: 200 } } as const;

/** What a challenge (right to challenge) must tell besides. */
export const CHALLENGE_FIELDS = ['publicTask', 'whyBetter', 'means', 'continuity'] as const;
export type ChallengeFields = Readonly<Record<(typeof CHALLENGE_FIELDS)[number], string>>;

/** The words and figures of a plan. */
export interface PlanText {
  readonly kind: PlanKind;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly challenge: ChallengeFields | null;
  readonly themes: readonly string[];
  /** A rough estimate in euro cents, or null. */
  readonly costCents: number | null;
}

/** Whether a plan's text is complete, in its clean form; every problem at once, each with its path. */
export function checkPlanText(text: PlanText): Result<PlanText> {
  const problems: Problem[] = [];
  const clean = (path: string, value: string, limits: TextLimits): string => {
    const checked = checkText(value, path, limits);
    if (checked.ok) return checked.value;
    problems.push(...checked.problems);
    return value;
  };
  if (!PLAN_KINDS.includes(text.kind)) problems.push(problem('not-a-choice', 'kind'));
  const title = clean('title', text.title, PLAN_LIMITS.title);
  const summary = clean('summary', text.summary, PLAN_LIMITS.summary);
  const body = clean('body', text.body, PLAN_LIMITS.body);
  if (text.themes.length === 0) problems.push(problem('required', 'themes'));
  if (text.themes.length > PLAN_LIMITS.themes) problems.push(problem('too-many', 'themes', { max: PLAN_LIMITS.themes }));
  if (text.themes.some((t) => !THEMES.includes(t as Theme))) problems.push(problem('not-a-choice', 'themes'));
  if (new Set(text.themes).size < text.themes.length) problems.push(problem('duplicate', 'themes'));
  if (text.costCents !== null && (!Number.isSafeInteger(text.costCents) || text.costCents < 0)) problems.push(problem('invalid-format', 'costCents'));
  else if (text.costCents !== null && text.costCents > PLAN_LIMITS.costCents)
    problems.push(problem('too-large', 'costCents', { max: PLAN_LIMITS.costCents / 100 }));
  let challenge: ChallengeFields | null = null;
  if (text.kind === 'challenge')
    challenge = Object.fromEntries(
      CHALLENGE_FIELDS.map((f) => [f, clean(`challenge.${f}`, text.challenge?.[f] ?? '', PLAN_LIMITS.challenge)]),
    ) as ChallengeFields;
  return problems.length > 0 ? refuse(...problems) : ok({ ...text, title, summary, body, challenge });
}

/** Whether this person may submit a plan of this kind for this area, by the municipality's rules. */
export function decideSubmission(
  actor: Actor,
  rules: KindRules,
  subject: Subject,
  facts: { readonly forAssociation: boolean; readonly onBehalf: boolean },
  today: LocalDate,
): Result<null> {
  const hindrance = can(actor, 'submit-plan', subject);
  if (hindrance !== null) return refuse(hindrance);
  if (!actor.emailConfirmed) return refuse(problem('email-not-confirmed'));
  if (facts.onBehalf)
    return actor.roles.some((r) => r.role === 'coach' && r.municipalityId === subject.municipalityId) ? ok(null) : refuse(problem('not-allowed', 'onBehalfOf'));
  if (facts.forAssociation) {
    const seat =
      speaksFor(actor, subject.associationId) && actor.associations.some((m) => m.associationId === subject.associationId && m.areaId === subject.areaId);
    return seat && rules.submitBy.includes('association') ? ok(null) : refuse(problem('not-allowed', 'associationId'));
  }
  const home = actor.residence;
  if (home === null || home.municipalityId !== subject.municipalityId) return refuse(problem('outside-area', 'areaId'));
  if (!rules.submitBy.includes('resident') && !home.verified) return refuse(problem('not-verified'));
  if (!isOldEnough(home.birthYear, rules.ageFrom, today)) return refuse(problem('too-young', '', { age: rules.ageFrom }));
  return ok(null);
}

/** Whether this person may put their name under a plan. `already-done` is not refused here: the place is unique in the database. */
export function decideSupport(actor: Actor, ordinance: Ordinance, plan: PlanFacts, today: LocalDate): Result<null> {
  const hindrance = can(actor, 'support-plan', plan) ?? orWrongState(plan, SUPPORTED_STATES) ?? orAdvised(plan);
  if (hindrance !== null) return refuse(hindrance);
  if (ordinance.supportFrom === 'area' && actor.residence?.areaId !== plan.areaId) return refuse(problem('outside-area'));
  if (!isOldEnough(actor.residence?.birthYear ?? null, ordinance.supportAgeFrom, today))
    return refuse(problem('too-young', '', { age: ordinance.supportAgeFrom }));
  return ok(null);
}
