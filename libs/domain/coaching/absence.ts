import { type LocalDate, type Problem, type Result, daysBetween, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, can } from '../permissions/index.js';
import { COACHING_LIMITS } from './asking.js';

/** Who stands in for a coach in one municipality. */
export interface Deputy {
  readonly municipalityId: string;
  readonly personId: string;
  /** Whether they are a coach of that municipality: standing in gives nobody a right that they do not have. */
  readonly coach: boolean;
  /** Whether they are away themselves on one of these days. */
  readonly away: boolean;
}

/** From when to when a coach is away (both days included), and who stands in where. */
export interface Absence {
  readonly fromDay: LocalDate;
  readonly untilDay: LocalDate;
  readonly deputies: readonly Deputy[];
}

const hindranceOf = (actor: Actor, deputy: Deputy, i: number, all: readonly Deputy[]): Problem | null => {
  const path = `deputies.${i}.personId`;
  if (can(actor, 'announce-absence', { municipalityId: deputy.municipalityId }) !== null) return problem('not-found', `deputies.${i}.municipalityId`);
  if (all.findIndex((other) => other.municipalityId === deputy.municipalityId) < i) return problem('duplicate', `deputies.${i}.municipalityId`);
  if (deputy.personId === actor.personId || !deputy.coach) return problem('not-a-choice', path);
  return deputy.away ? problem('unavailable', path) : null;
};

/** Whether a coach may say that they are away, and who stands in. Days are calendar days in Europe/Amsterdam. */
export function decideAbsence(actor: Actor, absence: Absence, today: LocalDate): Result<null> {
  const hindrance = can(actor, 'announce-absence');
  if (hindrance !== null) return refuse(hindrance);
  const problems: Problem[] = [];
  if (absence.fromDay < today) problems.push(problem('too-late', 'fromDay'));
  if (absence.untilDay < absence.fromDay) problems.push(problem('invalid-format', 'untilDay'));
  else if (daysBetween(absence.fromDay, absence.untilDay) >= COACHING_LIMITS.absenceDays) problems.push(problem('too-large', 'untilDay', { max: COACHING_LIMITS.absenceDays }));
  if (absence.deputies.length === 0) problems.push(problem('required', 'deputies'));
  problems.push(...absence.deputies.map((deputy, i) => hindranceOf(actor, deputy, i, absence.deputies)).filter((found) => found !== null));
  return problems.length > 0 ? refuse(...problems) : ok(null);
}

/** Whether an absence may be ended: by whose it is, while it is to come or runs. */
export function decideReturn(actor: Actor, absence: { readonly personId: string; readonly untilDay: LocalDate; readonly ended: boolean }, today: LocalDate): Result<null> {
  if (actor.personId === null) return refuse(problem('not-signed-in'));
  if (absence.personId !== actor.personId) return refuse(problem('not-found'));
  return absence.ended || absence.untilDay < today ? refuse(problem('already-done')) : ok(null);
}
