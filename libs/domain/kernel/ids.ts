declare const brand: unique symbol;

/** A UUIDv7 that can only be used for one kind of thing. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

/** Ids of the kinds that features pass to each other. */
export type PersonId = Id<'Person'>;
export type MunicipalityId = Id<'Municipality'>;
export type AreaId = Id<'Area'>;
export type AssociationId = Id<'Association'>;
export type PlanId = Id<'Plan'>;
export type RoundId = Id<'Round'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text is a UUID in the form in which ids are written (lower case, with hyphens). */
export const isUuid = (text: string): boolean => UUID.test(text);
