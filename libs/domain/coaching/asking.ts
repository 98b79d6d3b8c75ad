import { type LocalDate, type Problem, type Result, addDays, checkText, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, type Subject, can, holds, speaksFor } from '../permissions/index.js';
import type { CoachingRole } from './states.js';

/** Lengths in characters and other bounds; used by the door, the decision and the form alike. */
export const COACHING_LIMITS = {
  subject: { min: 5, max: 160 },
  tried: { min: 10, max: 5_000, multiline: true },
  message: { min: 2, max: 5_000, multiline: true },
  note: { min: 2, max: 5_000, multiline: true },
  outcome: { min: 20, max: 5_000, multiline: true },
  noLesson: { min: 10, max: 1_000, multiline: true },
  place: { min: 3, max: 200 },
  done: { min: 3, max: 300 },
  /** Of one entry: a day. */
  quarters: 96,
  daysAhead: 730,
  absenceDays: 366,
} as const;

/** For which municipality, area or plan help is asked, and in whose name. */
export interface CoachingPlace {
  readonly municipalityId: string;
  readonly areaId: string | null;
  readonly associationId: string | null;
  /** The plan that it is about, as the table of rights sees it. */
  readonly plan: Subject | null;
}

/** What is asked. */
export interface CoachingWords {
  readonly subject: string;
  readonly tried: string;
  readonly wantedOn: LocalDate | null;
}

/** What is kept of a new request. */
export interface Asked {
  readonly role: CoachingRole;
  readonly associationId: string | null;
  readonly words: CoachingWords;
}

/** In which capacity this person can ask here; null: in none. A plan's own side asks as its author, or in the name of the association that brought it. */
function roleOf(actor: Actor, place: CoachingPlace): { readonly role: CoachingRole; readonly associationId: string | null } | null {
  if (place.associationId !== null) {
    const board = speaksFor(actor, place.associationId) && actor.associations.some((m) => m.associationId === place.associationId && (place.areaId === null || m.areaId === place.areaId));
    return board ? { role: 'association', associationId: place.associationId } : null;
  }
  if (place.plan !== null && holds(actor, 'author', place.plan)) {
    const association = place.plan.associationId ?? null;
    return association !== null && speaksFor(actor, association) ? { role: 'association', associationId: association } : { role: 'author', associationId: null };
  }
  return holds(actor, 'official', { municipalityId: place.municipalityId }) ? { role: 'official', associationId: null } : null;
}

/** A day that is wished or promised: not before today, and within two years. Null is no day. */
export function checkDay(day: LocalDate | null, path: string, today: LocalDate): readonly Problem[] {
  if (day === null) return [];
  if (day < today) return [problem('too-late', path)];
  return day > addDays(today, COACHING_LIMITS.daysAhead) ? [problem('too-early', path)] : [];
}

/** Whether this person may ask for coaching here, with every problem of the words at once. */
export function decideAsking(actor: Actor, place: CoachingPlace, words: CoachingWords, today: LocalDate): Result<Asked> {
  const hindrance = can(actor, 'ask-coaching', { municipalityId: place.municipalityId, areaId: place.areaId, authorId: place.plan?.authorId ?? null, associationId: place.plan?.associationId ?? null });
  if (hindrance !== null) return refuse(hindrance);
  if (!actor.emailConfirmed) return refuse(problem('email-not-confirmed'));
  const capacity = roleOf(actor, place);
  if (capacity === null) return refuse(problem('not-allowed', place.associationId === null ? 'municipalityId' : 'associationId'));
  const subject = checkText(words.subject, 'subject', COACHING_LIMITS.subject);
  const tried = checkText(words.tried, 'tried', COACHING_LIMITS.tried);
  const problems = [...(subject.ok ? [] : subject.problems), ...(tried.ok ? [] : tried.problems), ...checkDay(words.wantedOn, 'wantedOn', today)];
  if (problems.length > 0 || !subject.ok || !tried.ok) return refuse(...problems);
  return ok({ ...capacity, words: { subject: subject.value, tried: tried.value, wantedOn: words.wantedOn } });
}
