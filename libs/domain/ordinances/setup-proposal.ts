import { type Problem, type Result, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, can } from '../permissions/index.js';

/** What a municipality can ask its administrator to change: its rules, or its look and the address of its clerk. */
export const SETUP_KINDS = ['ordinance', 'look'] as const;
export type SetupKind = (typeof SETUP_KINDS)[number];

/** How a proposal ended. */
export const SETUP_OUTCOMES = ['adopted', 'declined', 'withdrawn'] as const;
export type SetupOutcome = (typeof SETUP_OUTCOMES)[number];

/** A proposal, as far as deciding on it depends on it. */
export interface SetupProposal {
  readonly municipalityId: string;
  readonly kind: SetupKind;
  readonly outcome: SetupOutcome | null;
}

/**
 * Whether an actor may end a proposal so: an administrator adopts it or declines it with a reason, the municipality takes it back. Problems: `not-found` for who may not know of it,
 * `already-done` where it has ended, `required` at `reason`.
 */
export function decideSetup(actor: Actor, proposal: SetupProposal, outcome: SetupOutcome, reason: string): Result<SetupOutcome> {
  const act = outcome === 'withdrawn' ? 'propose-setup' : proposal.kind === 'ordinance' ? 'manage-ordinance' : 'manage-municipality';
  const hindrance: Problem | null = can(actor, act, { municipalityId: proposal.municipalityId });
  if (hindrance !== null) return refuse(hindrance);
  if (proposal.outcome !== null) return refuse(problem('already-done'));
  return outcome === 'declined' && reason.trim() === '' ? refuse(problem('required', 'reason')) : ok(outcome);
}
