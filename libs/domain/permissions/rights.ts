import type { Act } from './acts.js';
import type { Capacity } from './can.js';

/** Who may do an act: anyone with one of these capacities. */
export interface Right {
  readonly by: readonly Capacity[];
  /** Not with what is one's own, or one's association's. */
  readonly notOwn?: boolean;
  /** Only by somebody else than who did the first step. */
  readonly secondPerson?: boolean;
}

/** The one table of rights ("Who may do what"). Age and area rules of the ordinance come on top, in the decision of the act itself. */
export const RIGHTS: Readonly<Record<Act, Right>> = {
  'manage-account': { by: ['account'] },
  'choose-residence': { by: ['account'] },
  follow: { by: ['account'] },
  report: { by: ['account'] },
  comment: { by: ['account'] },
  thank: { by: ['account'] },
  'edit-comment': { by: ['author'] },
  'submit-plan': { by: ['account', 'association', 'coach'] },
  'support-plan': { by: ['verified'] },
  'withdraw-support': { by: ['account'] },
  'vote-as-resident': { by: ['verified'] },
  'change-plan': { by: ['author'] },
  'withdraw-plan': { by: ['author'] },
  'renew-plan': { by: ['author'] },
  'give-information': { by: ['author'] },
  'ask-second-look': { by: ['author'] },
  'post-update': { by: ['author'] },
  'set-milestone': { by: ['author', 'official'] },
  respond: { by: ['official'], notOwn: true },
  'extend-response': { by: ['official'], notOwn: true },
  'ask-information': { by: ['official'], notOwn: true },
  'assign-response': { by: ['official'], notOwn: true },
  'write-note': { by: ['official'], notOwn: true },
  'vote-in-chamber': { by: ['official'], notOwn: true },
  'compose-round': { by: ['official', 'coach'], notOwn: true },
  'preview-round': { by: ['official', 'coach'], notOwn: true },
  'open-round': { by: ['official'], notOwn: true },
  'close-round': { by: ['official'], notOwn: true },
  'annul-round': { by: ['official'], notOwn: true },
  'compose-budget': { by: ['official', 'association'] },
  'open-budget': { by: ['official'], notOwn: true },
  'check-budget-option': { by: ['official'], notOwn: true },
  'propose-budget-option': { by: ['verified'] },
  'bring-plan-to-budget': { by: ['author', 'official'] },
  'publish-plan': { by: ['coach'], notOwn: true },
  'return-plan': { by: ['coach'], notOwn: true },
  'refuse-plan': { by: ['coach'], notOwn: true },
  'merge-plan': { by: ['coach'], notOwn: true },
  'enter-paper-support': { by: ['coach'], notOwn: true },
  'confirm-paper-support': { by: ['coach', 'official', 'clerk'], notOwn: true, secondPerson: true },
  'verify-residence': { by: ['coach'], notOwn: true },
  'confirm-residence': { by: ['coach', 'official', 'clerk'], notOwn: true, secondPerson: true },
  'print-letters': { by: ['official', 'clerk'] },
  'hide-comment': { by: ['coach'], notOwn: true },
  'review-hidden-comment': { by: ['coach'], notOwn: true, secondPerson: true },
  'write-knowledge': { by: ['association', 'official', 'coach'] },
  'write-call': { by: ['resident', 'association', 'official', 'coach'] },
  'change-knowledge': { by: ['author'] },
  'review-call': { by: ['coach'], notOwn: true },
  'review-refusal': { by: ['coach'], notOwn: true, secondPerson: true },
  'review-decline': { by: ['official', 'clerk'], notOwn: true, secondPerson: true },
  'see-moderation-desk': { by: ['coach'] },
  'see-municipality-desk': { by: ['official', 'clerk'] },
  'manage-municipality': { by: ['administrator'] },
  'manage-staff': { by: ['administrator'] },
  'manage-ordinance': { by: ['administrator'] },
  'register-for-gathering': { by: ['account'] },
  'lead-gathering': { by: ['official', 'coach'] },
  'lead-own-gathering': { by: ['author'] },
  'lead-province-gathering': { by: ['coach'] },
  'read-audit': { by: ['administrator', 'clerk'] },
};
