import { type Instant, type Problem, type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, can } from '../permissions/index.js';
import { CONSENT_MOVES, type ConsentFacts, type ConsentMove, type ConsentStep, STEP_DAYS } from './process.js';
import { CONSENT_LIMITS } from './proposing.js';

const DAY_MS = 86_400_000;

type Standing = Pick<ConsentFacts, 'state' | 'open' | 'holding' | 'textVersion' | 'askedVersion'>;

/** What stands in the way of a move; null when nothing does. No objection is left untested when the objections are left for what follows. */
function hindranceToMove({ asks, from }: ConsentMove, { open, holding, textVersion, askedVersion }: Standing): Problem | null {
  if (from === 'objections' && asks !== 'nothing' && open > 0) return problem('not-enough', 'to', { open });
  if (asks === 'some-hold') return holding > 0 ? null : problem('wrong-state', 'to');
  if (asks === 'none-hold') return holding === 0 ? null : problem('wrong-state', 'to');
  return asks === 'new-text' && textVersion <= askedVersion ? problem('wrong-state', 'to') : null;
}

/** The moves that are possible as a process stands now. */
export const possibleMoves = (standing: Standing): readonly ConsentMove[] => CONSENT_MOVES.filter((move) => move.from === standing.state && hindranceToMove(move, standing) === null);

/** How the coach leads on or back. */
export interface Leading {
  readonly to: ConsentStep;
  /** Until when the step is promised to last. */
  readonly until: Instant;
  readonly reason: string;
}

/** A move that was decided. */
export interface DecidedMove {
  readonly move: ConsentMove;
  readonly until: Instant;
  /** Null where none was asked. */
  readonly reason: string | null;
}

function checkUntil(until: Instant, now: Instant): Problem[] {
  if (until <= now) return [problem('too-early', 'until')];
  return until > now + (STEP_DAYS.most + 1) * DAY_MS ? [problem('too-large', 'until', { max: STEP_DAYS.most })] : [];
}

/** Whether a coach may lead the process to another step. Never of their own proposal, or of their association's. */
export function decideMove(actor: Actor, consent: ConsentFacts, leading: Leading, now: Instant): Result<DecidedMove> {
  const hindrance = can(actor, 'lead-consent', consent);
  if (hindrance !== null) return refuse(hindrance);
  const move = CONSENT_MOVES.find(({ from, to }) => from === consent.state && to === leading.to);
  if (move === undefined) return refuse(problem('wrong-state'));
  const stands = hindranceToMove(move, consent);
  if (stands !== null) return refuse(stands);
  const until = checkUntil(leading.until, now);
  const reason = checkText(leading.reason, 'reason', move.reason ? CONSENT_LIMITS.reason : { ...CONSENT_LIMITS.reason, min: 0 });
  if (!reason.ok || until.length > 0) return refuse(...until, ...(reason.ok ? [] : reason.problems));
  return ok({ move, until: leading.until, reason: reason.value === '' ? null : reason.value });
}

/** Whether a coach may give a proposal back: before it is opened, once until it is changed. Gives the clean notes. */
export function decideReturning(actor: Actor, consent: ConsentFacts, notes: string): Result<string> {
  const hindrance = can(actor, 'lead-consent', consent) ?? (consent.state === 'proposal' && !consent.returned ? null : problem('wrong-state'));
  return hindrance === null ? checkText(notes, 'notes', CONSENT_LIMITS.reason) : refuse(hindrance);
}

/** An objection as decisions see it. */
export interface ObjectionFacts {
  readonly state: string;
  readonly personId: string;
}

/** Whether a coach may test an objection: while objections are said, once, never one's own. Gives the clean reason. */
export function decideTest(actor: Actor, consent: ConsentFacts, objection: ObjectionFacts, reason: string): Result<string> {
  const hindrance = can(actor, 'lead-consent', consent) ?? (objection.personId === actor.personId ? problem('conflict-of-interest') : null) ?? (consent.state === 'objections' && objection.state === 'open' ? null : problem('wrong-state'));
  return hindrance === null ? checkText(reason, 'reason', CONSENT_LIMITS.reason) : refuse(hindrance);
}

/** Whether a coach may take out what does not belong there, such as what hurts somebody or is about a person. Not objections: those are tested. */
export function decideTakingOut(actor: Actor, consent: ConsentFacts, saying: { readonly kind: string; readonly takenOut: boolean; readonly personId: string }, reason: string): Result<string> {
  const hindrance = can(actor, 'lead-consent', consent) ?? (saying.personId === actor.personId ? problem('conflict-of-interest') : null) ?? (saying.kind === 'objection' || saying.takenOut ? problem('wrong-state') : null);
  return hindrance === null ? checkText(reason, 'reason', CONSENT_LIMITS.reason) : refuse(hindrance);
}

/** Whether a coach may close it: in its last step. Gives the clean closing words. */
export function decideClosing(actor: Actor, consent: ConsentFacts, words: string): Result<string> {
  const hindrance = can(actor, 'lead-consent', consent) ?? (consent.state === 'decision' ? null : problem('wrong-state'));
  return hindrance === null ? checkText(words, 'words', CONSENT_LIMITS.words) : refuse(hindrance);
}
