import type { AreaId, AssociationId, MunicipalityId, PersonId } from '../kernel/index.js';

/** A capacity in which somebody works here; for one municipality, or (an administrator only) for all. */
export interface StaffCapacity {
  readonly role: 'official' | 'coach' | 'clerk' | 'administrator';
  readonly municipalityId: MunicipalityId | null;
}

/** Where somebody lives, as far as we need to know. */
export interface ActorResidence {
  readonly municipalityId: MunicipalityId;
  readonly areaId: AreaId;
  readonly verified: boolean;
  readonly birthYear: number | null;
}

/** The roles of an association that may speak in its name. */
export const BOARD_ROLES = ['chair', 'secretary', 'treasurer'] as const;

/** A membership of an association that is in its term. */
export interface ActorMembership {
  readonly associationId: AssociationId;
  readonly areaId: AreaId;
  readonly role: (typeof BOARD_ROLES)[number] | 'member';
}

/** Who asks, with everything that rights depend on. */
export interface Actor {
  readonly personId: PersonId | null;
  readonly emailConfirmed: boolean;
  readonly secondFactor: boolean;
  readonly roles: readonly StaffCapacity[];
  readonly residence: ActorResidence | null;
  readonly associations: readonly ActorMembership[];
  /** Somebody without a session, who proved an e-mail address by a link and may do what is for guests alone. */
  readonly guest?: true;
}

/** Somebody who is not signed in. */
export const VISITOR: Actor = { personId: null, emailConfirmed: false, secondFactor: false, roles: [], residence: null, associations: [] };

/** Who confirmed an e-mail address and has nothing else here. */
export const guestActor = (personId: string): Actor => ({ ...VISITOR, personId: personId as PersonId, emailConfirmed: true, guest: true });
