import { type LocalDate, type Problem, type Result, checkText, localDate, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, type Subject, can } from '../permissions/index.js';
import { type KindRules, type Ordinance, PLAN_KINDS, type PlanKind, isOldEnough, supportNeeded } from '../ordinances/index.js';
import { dueDate } from '../clock/index.js';
import { type PlanState } from './states.js';

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
  note: { min: 1, max: 5_000, multiline: true },
  update: { min: 10, max: 5_000, multiline: true },
  milestone: { min: 3, max: 120 },
  placeLabel: { min: 0, max: 120 },
  costCents: 100_000_000_00,
  themes: 3,
} as const;

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
  const clean = (path: string, value: string, limits: Parameters<typeof checkText>[2]): string => {
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
  if (text.costCents !== null && (!Number.isSafeInteger(text.costCents) || text.costCents < 0)) problems.push(problem('invalid-format', 'costCents'));
  else if (text.costCents !== null && text.costCents > PLAN_LIMITS.costCents) problems.push(problem('too-large', 'costCents', { max: PLAN_LIMITS.costCents / 100 }));
  let challenge: ChallengeFields | null = null;
  if (text.kind === 'challenge') challenge = Object.fromEntries(CHALLENGE_FIELDS.map((f) => [f, clean(`challenge.${f}`, text.challenge?.[f] ?? '', PLAN_LIMITS.challenge)])) as ChallengeFields;
  return problems.length > 0 ? refuse(...problems) : ok({ ...text, title, summary, body, challenge });
}

/** Whether this person may submit a plan of this kind for this area, by the municipality's rules. */
export function decideSubmission(actor: Actor, rules: KindRules, subject: Subject, facts: { readonly forAssociation: boolean; readonly onBehalf: boolean }, today: LocalDate): Result<null> {
  const hindrance = can(actor, 'submit-plan', subject);
  if (hindrance !== null) return refuse(hindrance);
  if (!actor.emailConfirmed) return refuse(problem('email-not-confirmed'));
  if (facts.onBehalf) return actor.roles.some((r) => r.role === 'coach' && r.municipalityId === subject.municipalityId) ? ok(null) : refuse(problem('not-allowed', 'onBehalfOf'));
  if (facts.forAssociation) {
    const seat = actor.associations.some((m) => m.associationId === subject.associationId && m.areaId === subject.areaId);
    return seat && rules.submitBy.includes('association') ? ok(null) : refuse(problem('not-allowed', 'associationId'));
  }
  const home = actor.residence;
  if (home === null || home.municipalityId !== subject.municipalityId) return refuse(problem('outside-area', 'areaId'));
  if (!rules.submitBy.includes('resident') && !home.verified) return refuse(problem('not-verified'));
  if (!isOldEnough(home.birthYear, rules.ageFrom, today)) return refuse(problem('too-young', '', { age: rules.ageFrom }));
  return ok(null);
}

/** Whether this person may put their name under a plan. `alreadyDone` is not refused here: the place is unique in the database. */
export function decideSupport(actor: Actor, ordinance: Ordinance, plan: Subject & { readonly state: PlanState }, today: LocalDate): Result<null> {
  const hindrance = can(actor, 'support-plan', plan);
  if (hindrance !== null) return refuse(hindrance);
  if (plan.state !== 'gathering-support' && plan.state !== 'awaiting-response') return refuse(problem('wrong-state', '', { state: plan.state }));
  if (!isOldEnough(actor.residence?.birthYear ?? null, ordinance.supportAgeFrom, today)) return refuse(problem('too-young', '', { age: ordinance.supportAgeFrom }));
  return ok(null);
}

/** The clock of a state that a plan has just entered: by when somebody must act; null where nobody must. */
export function clockOfState(state: PlanState, rules: KindRules, now: number): { readonly from: LocalDate; readonly due: LocalDate } | null {
  const from = localDate(now);
  if (state === 'in-review') return { from, due: dueDate(from, { days: rules.reviewWorkingDays, unit: 'working-days' }) };
  if (state === 'gathering-support') return { from, due: dueDate(from, { days: rules.gatherDays, unit: 'days' }) };
  if (state === 'awaiting-response') return { from, due: dueDate(from, { days: rules.respondDays, unit: 'days' }) };
  return null;
}

/** What a published plan gets: the state it goes to and the support it needs. */
export function decidePublication(rules: KindRules, areaResidents: number): { readonly act: 'publish' | 'publish-without-threshold'; readonly needed: number | null } {
  const needed = supportNeeded(rules.support, areaResidents);
  return { act: needed === null ? 'publish-without-threshold' : 'publish', needed };
}

/** Whether the answer's term may be extended: once, in time, with reasons. */
export function decideExtension(plan: { readonly state: PlanState; readonly extended: boolean; readonly due: LocalDate | null }, rules: KindRules, today: LocalDate): Result<{ readonly due: LocalDate }> {
  if (plan.state !== 'awaiting-response' || plan.due === null) return refuse(problem('wrong-state', '', { state: plan.state }));
  if (plan.extended || rules.extendDays === 0) return refuse(problem('already-done'));
  if (today > plan.due) return refuse(problem('too-late'));
  return ok({ due: dueDate(plan.due, { days: rules.extendDays, unit: 'days' }) });
}

/** Who is to act now, so that nobody waits without knowing. */
export function whoActs(state: PlanState): 'author' | 'coach' | 'residents' | 'municipality' | 'everybody' | 'nobody' {
  switch (state) {
    case 'draft':
    case 'expired':
      return 'author';
    case 'in-review':
      return 'coach';
    case 'gathering-support':
      return 'residents';
    case 'awaiting-response':
    case 'co-decide':
    case 'adopted':
    case 'decided':
      return 'municipality';
    case 'deciding':
      return 'everybody';
    case 'backed':
    case 'under-way':
      return 'author';
    default:
      return 'nobody';
  }
}
