import { type Problem, problem } from '../kernel/index.js';
import { type Actor, can, speaksFor } from '../permissions/index.js';

/** What only two people do together: one proposes, another confirms. Other features may add kinds of their own. */
export const WEIGHTY_ACTS = ['found', 'appoint-chair', 'hand-over', 'end-term', 'dissolve'] as const;

/** How far a proposal is. `accepting`: confirmed, and waiting for those who come in. */
export const ACT_STATES = ['open', 'accepting', 'settled', 'declined', 'withdrawn', 'expired'] as const;
export type ActState = (typeof ACT_STATES)[number];

/** From which state a proposal goes where; those that are not here are ends. */
export const ACT_MOVES: Readonly<Partial<Record<ActState, readonly ActState[]>>> = { open: ['accepting', 'settled', 'declined', 'withdrawn', 'expired'], accepting: ['settled', 'declined', 'withdrawn', 'expired'] };

/** A proposal, as the decision about its second person sees it. */
export interface ProposalFacts {
  readonly municipalityId: string;
  readonly associationId: string | null;
  /** Proposed by a coach or an administrator: founding, and helping where there is no board. */
  readonly byStaff: boolean;
  readonly proposedBy: string;
  readonly state: ActState;
  /** Persons who sit on the board at this moment. */
  readonly board: readonly string[];
}

/** Whether nobody else is on the board than who proposed: then a coach is the second person. */
export const coachConfirms = (proposal: ProposalFacts): boolean => !proposal.byStaff && proposal.board.every((personId) => personId === proposal.proposedBy);

/**
 * Why somebody is not the second person of a proposal; null when they are. A board's proposal is confirmed by another of the board, or by a coach where nobody else
 * is left; that of a coach or administrator by another coach or administrator. Never by who proposed it, and never by staff who are a member.
 */
export function hindranceToConfirm(actor: Actor, proposal: ProposalFacts): Problem | null {
  const subject = { municipalityId: proposal.municipalityId, associationId: proposal.associationId, firstPersonId: proposal.proposedBy };
  const act = proposal.byStaff ? 'confirm-founding' : coachConfirms(proposal) ? 'confirm-for-association' : 'confirm-association-act';
  // who is neither of its board nor staff here does not learn that there is a proposal
  const near = speaksFor(actor, proposal.associationId) || can(actor, 'confirm-for-association', { ...subject, firstPersonId: null }) === null || can(actor, 'found-association', { municipalityId: proposal.municipalityId }) === null;
  if (actor.personId !== null && !near) return problem('not-found');
  if (actor.personId === proposal.proposedBy) return problem('second-person-required');
  return can(actor, act, subject) ?? (proposal.state === 'open' ? null : problem(proposal.state === 'accepting' || proposal.state === 'settled' ? 'already-done' : 'wrong-state'));
}
