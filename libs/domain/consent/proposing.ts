import { type Problem, type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, can, holds, speaksFor } from '../permissions/index.js';
import { type Circle, type ConsentFacts, isStep } from './process.js';

/** Lengths in characters; numbers of people and of what one person says. */
export const CONSENT_LIMITS = {
  title: { min: 10, max: 160 },
  text: { min: 40, max: 6_000, multiline: true },
  note: { min: 10, max: 500, multiline: true },
  saying: { min: 10, max: 1_000, multiline: true },
  reason: { min: 20, max: 1_000, multiline: true },
  words: { min: 20, max: 2_000, multiline: true },
  voices: { least: 2, most: 1_000 },
  questions: 5,
} as const;

/** In which capacity somebody proposes. */
export const PROPOSER_ROLES = ['association', 'official', 'coach'] as const;
export type ProposerRole = (typeof PROPOSER_ROLES)[number];

/** Where a proposal is made, in whose name, and who decides. */
export interface ConsentPlace {
  readonly municipalityId: string;
  readonly areaId: string;
  readonly associationId: string | null;
  readonly circle: Circle;
}

/** What is proposed. */
export interface ProposalWords {
  readonly title: string;
  readonly text: string;
  readonly voicesNeeded: number;
}

/** A proposal as it is kept. */
export interface NewProposal extends ProposalWords {
  readonly role: ProposerRole;
}

function proposerRole(actor: Actor, place: ConsentPlace): ProposerRole | null {
  if (place.associationId !== null) return speaksFor(actor, place.associationId) && actor.associations.some((m) => m.associationId === place.associationId && m.areaId === place.areaId) ? 'association' : null;
  if (place.circle === 'members') return null;
  if (holds(actor, 'official', place)) return 'official';
  return holds(actor, 'coach', place) ? 'coach' : null;
}

const between = (count: number, path: string, { least, most }: { readonly least: number; readonly most: number }): Problem[] => (count < least ? [problem('too-small', path, { min: least })] : count > most ? [problem('too-large', path, { max: most })] : []);

/** Whether this person may propose here: staff in their municipality, a board in its own area; among members only a board. Gives the clean words. */
export function decideProposing(actor: Actor, place: ConsentPlace, words: ProposalWords): Result<NewProposal> {
  const hindrance = can(actor, 'propose-consent', { municipalityId: place.municipalityId, areaId: place.areaId });
  if (hindrance !== null) return refuse(hindrance);
  if (!actor.emailConfirmed) return refuse(problem('email-not-confirmed'));
  const role = proposerRole(actor, place);
  if (role === null) return refuse(problem('not-allowed', 'associationId'));
  const title = checkText(words.title, 'title', CONSENT_LIMITS.title);
  const text = checkText(words.text, 'text', CONSENT_LIMITS.text);
  const voices = between(words.voicesNeeded, 'voicesNeeded', CONSENT_LIMITS.voices);
  if (!title.ok || !text.ok || voices.length > 0) return refuse(...[title, text].flatMap((one) => (one.ok ? [] : one.problems)), ...voices);
  return ok({ role, title: title.value, text: text.value, voicesNeeded: words.voicesNeeded });
}

/** A changed text with what was changed, and the objections that it answers. */
export interface ChangedText {
  readonly text: string;
  readonly note: string;
}

/**
 * Whether the proposer may change the text: before it is opened, and while objections are worked in. `before` is the text as it stands.
 * A text that is the same is no change; `version` says which one was read, so that two people of a board do not overwrite each other.
 */
export function decideTextChange(actor: Actor, consent: ConsentFacts, change: ChangedText & { readonly version: number }, before: string): Result<ChangedText> {
  const hindrance = can(actor, 'write-consent', consent) ?? (consent.state === 'proposal' || consent.state === 'integration' ? null : problem('wrong-state'));
  if (hindrance !== null) return refuse(hindrance);
  const text = checkText(change.text, 'text', CONSENT_LIMITS.text);
  const note = checkText(change.note, 'note', consent.state === 'proposal' ? { ...CONSENT_LIMITS.note, min: 0 } : CONSENT_LIMITS.note);
  if (!text.ok || !note.ok) return refuse(...[text, note].flatMap((one) => (one.ok ? [] : one.problems)));
  if (change.version !== consent.textVersion) return refuse(problem('changed-meanwhile', 'text'));
  return text.value === before ? refuse(problem('duplicate', 'text')) : ok({ text: text.value, note: note.value });
}

/** Whether the proposer may take the proposal back, with a reason that everybody reads. */
export function decideWithdrawal(actor: Actor, consent: ConsentFacts, reason: string): Result<string> {
  const hindrance = can(actor, 'write-consent', consent) ?? (isStep(consent.state) ? null : problem('wrong-state'));
  return hindrance === null ? checkText(reason, 'reason', CONSENT_LIMITS.reason) : refuse(hindrance);
}
