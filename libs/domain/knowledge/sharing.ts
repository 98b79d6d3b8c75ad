import { type Result, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, type Subject, can, holds, speaksFor } from '../permissions/index.js';
import { type KnowledgeKind, type KnowledgeWords, checkWords } from './words.js';

/** How far it is: a resident's call is looked at by a coach first. */
export const KNOWLEDGE_STATES = ['in-review', 'returned', 'published', 'closed', 'withdrawn'] as const;
export type KnowledgeState = (typeof KNOWLEDGE_STATES)[number];

/** States in which everybody reads it. */
export const READABLE_STATES: readonly KnowledgeState[] = ['published', 'closed'];

/** In which capacity somebody shares it. */
export const KNOWLEDGE_ROLES = ['association', 'official', 'coach', 'resident'] as const;
export type KnowledgeRole = (typeof KNOWLEDGE_ROLES)[number];

/** Where something is shared, and in whose name. */
export interface SharingPlace {
  readonly municipalityId: string;
  readonly areaId: string | null;
  readonly associationId: string | null;
}

/** Something shared, as decisions see it. */
export interface KnowledgeFacts extends Subject {
  readonly kind: KnowledgeKind;
  readonly state: KnowledgeState;
  readonly role: KnowledgeRole;
  readonly version: number;
}

/** What is kept of something new. */
export interface Shared {
  readonly state: KnowledgeState;
  readonly role: KnowledgeRole;
  readonly words: KnowledgeWords;
}

function roleOf(actor: Actor, kind: KnowledgeKind, place: SharingPlace): KnowledgeRole | null {
  if (place.associationId !== null) {
    const own = speaksFor(actor, place.associationId) && actor.associations.some((m) => m.associationId === place.associationId && m.areaId === place.areaId);
    return own ? 'association' : null;
  }
  if (holds(actor, 'official', place)) return 'official';
  if (holds(actor, 'coach', place)) return 'coach';
  return kind === 'call' && holds(actor, 'resident', place) ? 'resident' : null;
}

/** Whether this person may share it here: staff in their municipality, a board in its own area, and a call any resident, which a coach looks at first. */
export function decideSharing(actor: Actor, kind: KnowledgeKind, place: SharingPlace, words: KnowledgeWords): Result<Shared> {
  const hindrance = can(actor, kind === 'call' ? 'write-call' : 'write-knowledge', { municipalityId: place.municipalityId, areaId: place.areaId });
  if (hindrance !== null) return refuse(hindrance);
  if (!actor.emailConfirmed) return refuse(problem('email-not-confirmed'));
  const role = roleOf(actor, kind, place);
  if (role === null) return refuse(problem('not-allowed', 'associationId'));
  const clean = checkWords(kind, words);
  return clean.ok ? ok({ state: role === 'resident' ? 'in-review' : 'published', role, words: clean.value }) : clean;
}

/** Whether its author may change it; a resident's call is looked at again. `version` is what the author saw. */
export function decideChange(actor: Actor, item: KnowledgeFacts, change: { readonly version: number; readonly words: KnowledgeWords }): Result<{ readonly state: KnowledgeState; readonly words: KnowledgeWords }> {
  const hindrance = can(actor, 'change-knowledge', item) ?? (item.state === 'withdrawn' || item.state === 'closed' ? problem('wrong-state') : null);
  if (hindrance !== null) return refuse(hindrance);
  if (change.version !== item.version) return refuse(problem('changed-meanwhile'));
  const clean = checkWords(item.kind, change.words);
  return clean.ok ? ok({ state: item.role === 'resident' ? 'in-review' : 'published', words: clean.value }) : clean;
}

/** Whether its author may take it back. */
export function decideTakingBack(actor: Actor, item: KnowledgeFacts): Result<null> {
  const hindrance = can(actor, 'change-knowledge', item) ?? (item.state === 'withdrawn' ? problem('already-done') : null);
  return hindrance === null ? ok(null) : refuse(hindrance);
}
