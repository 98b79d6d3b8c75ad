import { type LocalDate, type Problem, type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import { type Act, type Actor, type Subject, can } from '../permissions/index.js';
import { COACHING_LIMITS, checkDay } from './asking.js';
import { type CoachingRole, type CoachingState, OPEN_COACHING, coachingAfter } from './states.js';

/** A coaching request, as decisions see it. */
export interface CoachingFacts extends Subject {
  readonly state: CoachingState;
  readonly role: CoachingRole;
  /** Who leads it. */
  readonly coachId: string | null;
  /** Who stands in for the coach now, while the coach is away. */
  readonly deputyId: string | null;
  /** Whether the coach still works in the municipality. */
  readonly coachStays: boolean;
}

const ofMunicipality = (request: CoachingFacts): boolean => request.role === 'official';

/** The right that reading a request asks for: what a municipality asks, its officials read as well; what others ask is between them and the coaches. */
export const actToRead = (request: CoachingFacts): Act => (ofMunicipality(request) ? 'read-municipality-coaching' : 'read-coaching');

/** The right that acting as the asker asks for. */
export const actToContinue = (request: CoachingFacts): Act => (ofMunicipality(request) ? 'continue-municipality-coaching' : 'continue-coaching');

/** What the table of rights needs to know; hidden things are answered for by `hindranceToRead`. */
const subjectOf = ({ municipalityId, areaId, authorId, associationId }: CoachingFacts): Subject => ({ municipalityId: municipalityId ?? null, areaId: areaId ?? null, authorId: authorId ?? null, associationId: associationId ?? null });

/** Why somebody may not read a request: to others than its own side and the coaches it does not exist. */
export function hindranceToRead(actor: Actor, request: CoachingFacts): Problem | null {
  const hindrance = can(actor, actToRead(request), subjectOf(request));
  return hindrance === null || hindrance.code === 'not-signed-in' ? hindrance : problem('not-found');
}

const first = (...found: readonly (Problem | null)[]): Problem | null => found.find((one) => one !== null) ?? null;
const may = (actor: Actor, act: Act, request: CoachingFacts): Problem | null => first(hindranceToRead(actor, request), can(actor, act, subjectOf(request)));
const wrongState = (request: CoachingFacts): Problem => problem('wrong-state', '', { state: request.state });
const open = (request: CoachingFacts): Problem | null => (OPEN_COACHING.includes(request.state) ? null : wrongState(request));

/** Whether somebody reads what coaches write to each other: the coaches, but for what is their own. */
export const readsNotes = (actor: Actor, request: CoachingFacts): boolean => may(actor, 'lead-coaching', request) === null;

/** Whether somebody is on the side that asks. */
export const isAsker = (actor: Actor, request: CoachingFacts): boolean => may(actor, actToContinue(request), request) === null;

/** Whether somebody leads the request now: its coach, or who stands in. */
export const leadsRequest = (actor: Actor, request: CoachingFacts): boolean => actor.personId !== null && (actor.personId === request.coachId || actor.personId === request.deputyId) && readsNotes(actor, request);

/** Why somebody may not do what is the leading coach's; `states` are those in which it is done. */
function hindranceToLead(actor: Actor, request: CoachingFacts, states: readonly CoachingState[] = ['taken']): Problem | null {
  const lead = leadsRequest(actor, request) ? null : problem('not-allowed');
  return first(may(actor, 'lead-coaching', request), states.includes(request.state) ? null : wrongState(request), lead);
}

/** Whether a coach may take a request: one that nobody leads, or whose coach left. Gives the act. One coach at a time: of two who take it at once, the second is told that it is done. */
export function decideTaking(actor: Actor, request: CoachingFacts): Result<'take' | 'take-over'> {
  const hindrance = may(actor, 'take-coaching', request);
  if (hindrance !== null) return refuse(hindrance);
  if (request.state === 'taken') return request.coachStays ? refuse(problem('already-done')) : ok('take-over');
  return coachingAfter('take', request.state) === null ? refuse(wrongState(request)) : ok('take');
}

/** The coach to whom a request is handed over. */
export interface Successor {
  readonly personId: string;
  /** Whether they are a coach of that municipality. */
  readonly coach: boolean;
  /** Whether the request is their own or their association's. */
  readonly own: boolean;
}

/** Whether a request may be handed over, to another coach of its municipality, with notes. Gives the clean notes. */
export function decideHandOver(actor: Actor, request: CoachingFacts, to: Successor, notes: string): Result<string> {
  const hindrance = hindranceToLead(actor, request);
  if (hindrance !== null) return refuse(hindrance);
  const clean = checkText(notes, 'notes', COACHING_LIMITS.note);
  const wrong = !to.coach || to.personId === request.coachId ? problem('not-a-choice', 'toPersonId') : to.own ? problem('conflict-of-interest', 'toPersonId') : null;
  return wrong === null ? clean : refuse(wrong, ...(clean.ok ? [] : clean.problems));
}

/** Which side writes a message. */
export type CoachingSide = 'coach' | 'asker';

/** Whether somebody may write a message to the other side, and for which side they write. A coach may name the day of the next step. */
export function decideMessage(actor: Actor, request: CoachingFacts, message: { readonly text: string; readonly nextOn: LocalDate | null }, today: LocalDate): Result<{ readonly side: CoachingSide; readonly text: string }> {
  const asker = isAsker(actor, request);
  const hindrance = asker ? open(request) : hindranceToLead(actor, request);
  if (hindrance !== null) return refuse(hindrance);
  const text = checkText(message.text, 'text', COACHING_LIMITS.message);
  const day = asker ? [] : checkDay(message.nextOn, 'nextOn', today);
  return text.ok && day.length === 0 ? ok({ side: asker ? 'asker' : 'coach', text: text.value }) : refuse(...(text.ok ? [] : text.problems), ...day);
}

/** Whether a coach may write a note for the other coaches; the asker never reads it. */
export function decideNote(actor: Actor, request: CoachingFacts, text: string): Result<string> {
  const hindrance = first(may(actor, 'lead-coaching', request), open(request));
  return hindrance === null ? checkText(text, 'text', COACHING_LIMITS.note) : refuse(hindrance);
}

/** Whether hours may be logged: by who leads it, also once it is closed. `quarters` are quarter hours. Gives what was done, cleaned. */
export function decideHours(actor: Actor, request: CoachingFacts, hours: { readonly onDay: LocalDate; readonly quarters: number; readonly done: string }, today: LocalDate): Result<string> {
  const hindrance = hindranceToLead(actor, request, ['taken', 'closed']);
  if (hindrance !== null) return refuse(hindrance);
  const done = checkText(hours.done, 'done', COACHING_LIMITS.done);
  const later = hours.onDay > today ? [problem('too-early', 'onDay')] : [];
  return done.ok && later.length === 0 ? done : refuse(...later, ...(done.ok ? [] : done.problems));
}

/** Whether an entry of hours may be taken out: by who wrote it. */
export function decideDroppingHours(actor: Actor, request: CoachingFacts, writtenBy: string): Result<null> {
  const hindrance = first(may(actor, 'lead-coaching', request), writtenBy === actor.personId ? null : problem('not-allowed'));
  return hindrance === null ? ok(null) : refuse(hindrance);
}

/** How a request ends: what came of it, and either a lesson or why there is none. */
export interface CoachingEnd {
  readonly outcome: string;
  /** The lesson that was made from it, as far as it is one of this municipality that everybody reads; undefined where none was named. */
  readonly lesson: boolean | undefined;
  readonly noLesson: string | null;
}

/** Whether a request may be closed. Gives the clean words; `noLesson` is null where there is a lesson. */
export function decideClosing(actor: Actor, request: CoachingFacts, end: CoachingEnd): Result<{ readonly outcome: string; readonly noLesson: string | null }> {
  const hindrance = hindranceToLead(actor, request);
  if (hindrance !== null) return refuse(hindrance);
  const outcome = checkText(end.outcome, 'outcome', COACHING_LIMITS.outcome);
  const noLesson = end.lesson === undefined ? checkText(end.noLesson ?? '', 'noLesson', COACHING_LIMITS.noLesson) : ok(null);
  const unknown = end.lesson === false ? [problem('not-found', 'lessonId')] : [];
  if (!outcome.ok || !noLesson.ok || unknown.length > 0) return refuse(...(outcome.ok ? [] : outcome.problems), ...(noLesson.ok ? [] : noLesson.problems), ...unknown);
  return ok({ outcome: outcome.value, noLesson: noLesson.value });
}

/** Whether the asker may withdraw the request. */
export function decideCoachingWithdrawal(actor: Actor, request: CoachingFacts): Result<null> {
  const hindrance = first(may(actor, actToContinue(request), request), open(request));
  return hindrance === null ? ok(null) : refuse(hindrance);
}

/** Whether who leads a request may plan, move or call off a visit. */
export const hindranceToVisit = (actor: Actor, request: CoachingFacts): Problem | null => hindranceToLead(actor, request);
