import type { MunicipalityId } from '../kernel/index.js';
import { type Problem, problem } from '../kernel/index.js';
import { type Act, type Actor, type Subject, can } from '../permissions/index.js';

/** For whom a gathering is: an area, a municipality, or (without both) the whole province; and the association that holds it, if one does. */
export interface Scope {
  readonly municipalityId: string | null;
  readonly areaId: string | null;
  readonly associationId: string | null;
}

/** The right that making and leading a gathering asks for: the board of its association, the coaches for the whole province, else who works for the municipality. */
export function actOfScope(scope: Scope): Act {
  if (scope.associationId !== null) return 'lead-own-gathering';
  return scope.municipalityId === null ? 'lead-province-gathering' : 'lead-gathering';
}

/** What the table of rights needs to know of a gathering. */
export const subjectOfScope = (scope: Scope): Subject => ({ municipalityId: scope.municipalityId as MunicipalityId | null, areaId: scope.areaId, associationId: scope.associationId, public: true });

/** Whether somebody may make, change, publish, call off and host a gathering. A draft does not exist for who may not. */
export function hindranceToLead(actor: Actor, gathering: Scope & { readonly draft: boolean }): Problem | null {
  const hindrance = can(actor, actOfScope(gathering), subjectOfScope(gathering));
  return hindrance !== null && gathering.draft && hindrance.code !== 'not-signed-in' ? problem('not-found') : hindrance;
}

/** Whether somebody leads a gathering: sees who comes, and the link of the meeting. */
export const leads = (actor: Actor, gathering: Scope): boolean => can(actor, actOfScope(gathering), subjectOfScope(gathering)) === null;
