import { LEAST_COUNT_SHOWN, coachConfirms, hindranceToConfirm } from '#domain/associations';
import { type Actor, speaksFor } from '#domain/permissions';
import type { AssociationRow, MemberRow } from './association.repository.js';
import type { AssociationActType, AssociationMemberType, AssociationType } from './associations.type.js';
import type { WeightyAct } from './two-people/weighty-act.repository.js';

/** An association as everybody reads it; its places come by resolvers. */
export function shownAssociation(row: AssociationRow): AssociationType {
  const counted = row.kind !== 'young-people' && row.members >= LEAST_COUNT_SHOWN;
  return { ...row, memberCount: counted ? row.members : null } as unknown as AssociationType;
}

/** Somebody in it, as who is in it sees them. */
export const shownMember = ({ id, name, role, since, until, shown, personId }: MemberRow, actor: Actor): AssociationMemberType => ({ id, name, role, since, until, shown, self: personId === actor.personId });

/** What is known around proposals that are shown together. */
export interface AroundActs {
  readonly board: (associationId: string) => readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly acceptances: readonly { readonly actId: string; readonly personId: string; readonly accepted: boolean }[];
  readonly about: (associationId: string) => { readonly name: string; readonly path: string } | null;
}

/** A proposal as this actor may see it. */
export function shownAct(act: WeightyAct, actor: Actor, around: AroundActs): AssociationActType {
  const facts = { municipalityId: act.municipalityId, associationId: act.associationId, byStaff: act.byStaff, proposedBy: act.proposedBy, state: act.state, board: act.associationId === null ? [] : around.board(act.associationId) };
  const about = act.associationId === null ? null : around.about(act.associationId);
  const confirms = hindranceToConfirm(actor, facts) === null;
  const accepted = (personId: string): boolean => around.acceptances.some((a) => a.actId === act.id && a.personId === personId && a.accepted);
  const seats = (act.data['seats'] ?? (act.kind === 'end-term' ? [{ role: act.data['role'], personId: act.data['personId'] }] : [])) as { role: string; personId: string }[];
  const day = act.data['since'] ?? act.data['until'] ?? null;
  return {
    id: act.id,
    kind: act.kind,
    state: act.state,
    name: about?.name ?? String(act.data['name'] ?? ''),
    path: about?.path ?? null,
    reason: act.reason,
    day: day === null ? null : String(day),
    seats: seats.map(({ role, personId }) => ({ role, name: around.names.get(personId) ?? null, accepted: accepted(personId) })),
    proposedBy: around.names.get(act.proposedBy) ?? null,
    expiresAt: act.expiresAt,
    byCoach: act.byStaff || coachConfirms(facts),
    viewerMayConfirm: confirms,
    viewerMayDecline: confirms || act.proposedBy === actor.personId || (act.state === 'accepting' && act.proposedBy !== actor.personId && speaksFor(actor, act.associationId)),
    viewerMayAccept: around.acceptances.some((a) => a.actId === act.id && a.personId === actor.personId && !a.accepted),
  };
}

/** Every person whose name stands in these proposals. */
export const peopleOf = (acts: readonly WeightyAct[]): string[] =>
  acts.flatMap((act) => [act.proposedBy, ...((act.data['seats'] ?? []) as { personId: string }[]).map((seat) => seat.personId), ...(typeof act.data['personId'] === 'string' ? [act.data['personId']] : [])]);

/** Who of the board sits on it at this moment. */
export const boardOf = (board: readonly MemberRow[], today: string): string[] => board.filter((m) => m.since <= today).map((m) => m.personId);
