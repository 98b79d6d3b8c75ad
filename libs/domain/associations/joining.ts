import { type LocalDate, type Problem, type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import { type Ordinance, isAtMost, isOldEnough } from '../ordinances/index.js';
import { type Actor, can } from '../permissions/index.js';
import { ASSOCIATION_LIMITS, type AssociationKind, type Membership, boardOn } from './association.js';

/** An association as decisions about its members see it. */
export interface AssociationFacts {
  readonly id: string;
  readonly municipalityId: string;
  readonly areaId: string;
  readonly kind: AssociationKind;
  /** Whose young people a group is of: the area's, or the whole municipality's. */
  readonly reach: 'area' | 'municipality';
  readonly ended: boolean;
}

type Ages = Pick<Ordinance, 'supportAgeFrom' | 'youthAgeUntil'>;

/** Why somebody cannot be a member of a young people's group: by the birth year, and by where they live. Null when they can. */
export function hindranceOfAge(birthYear: number | null, ages: Ages, today: LocalDate): Problem | null {
  if (!isOldEnough(birthYear, ages.supportAgeFrom, today)) return problem('too-young', '', { age: ages.supportAgeFrom });
  return isAtMost(birthYear, ages.youthAgeUntil, today) ? null : problem('too-old', '', { age: ages.youthAgeUntil });
}

/**
 * Whether somebody can be a member. Who is invited may live elsewhere, unless it is a young people's group; who asks lives in the municipality, and for a group of
 * an area in that area. `ages` are those of the ordinance in force.
 */
export function hindranceToJoin(actor: Actor, association: AssociationFacts, ages: Ages, today: LocalDate, invited: boolean): Problem | null {
  if (association.ended) return problem('wrong-state');
  if (!actor.emailConfirmed) return problem('email-not-confirmed');
  const home = actor.residence;
  const young = association.kind === 'young-people';
  if (invited && !young) return null;
  if (home === null || home.municipalityId !== association.municipalityId) return problem('outside-area');
  if (!young) return null;
  if (association.reach === 'area' && home.areaId !== association.areaId) return problem('outside-area');
  return hindranceOfAge(home.birthYear, ages, today);
}

/** Whether somebody may ask to join; a member, or who asked already, need not. */
export function decideRequest(actor: Actor, association: AssociationFacts, facts: { readonly ages: Ages; readonly today: LocalDate; readonly member: boolean }): Result<null> {
  const hindrance = can(actor, 'join-association', { municipalityId: association.municipalityId }) ?? (facts.member ? problem('already-done') : hindranceToJoin(actor, association, facts.ages, facts.today, false));
  return hindrance === null ? ok(null) : refuse(hindrance);
}

/** Whether a board member may answer who asks; a refusal has a reason, which is told. */
export function decideAnswer(actor: Actor, association: AssociationFacts, answer: { readonly accept: boolean; readonly reason: string }): Result<string | null> {
  const hindrance = hindranceToLead(actor, association);
  if (hindrance !== null) return refuse(hindrance);
  return answer.accept ? ok(null) : checkText(answer.reason, 'reason', ASSOCIATION_LIMITS.reason);
}

/** Why somebody does not act for an association by themselves: no seat on its board, or it has ended. To others than its members what is inside does not exist. */
export function hindranceToLead(actor: Actor, association: Pick<AssociationFacts, 'id' | 'municipalityId' | 'ended'>): Problem | null {
  const hindrance = can(actor, 'lead-association', { municipalityId: association.municipalityId, associationId: association.id, public: true });
  return hindrance ?? (association.ended ? problem('wrong-state') : null);
}

/** What leaving does: whether nobody is left on the board, which the coaches then hear. */
export function leaving(memberships: readonly Membership[], personId: string, today: LocalDate): { readonly member: boolean; readonly boardIsEmpty: boolean } {
  const board = boardOn(memberships, today);
  const sits = board.some((m) => m.personId === personId);
  return { member: memberships.some((m) => m.personId === personId && (m.until === null || m.until >= today)), boardIsEmpty: sits && board.every((m) => m.personId === personId) };
}
