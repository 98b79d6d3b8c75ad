/** The groups whose results count by themselves. `members` are those of an association, in a round among themselves. */
export const CHAMBERS = ['residents', 'municipality', 'young', 'members'] as const;
export type Chamber = (typeof CHAMBERS)[number];

/** The chambers in the order in which they are counted and told. */
export const COUNTED_CHAMBERS = ['members', 'residents', 'young', 'municipality'] as const satisfies readonly Chamber[];

/** The chambers that vote secretly. One person is on the roll of one of them at most, and has one ballot. */
export const SECRET_CHAMBERS = ['residents', 'young', 'members'] as const satisfies readonly Chamber[];
export type SecretChamber = (typeof SECRET_CHAMBERS)[number];

/** Whether a chamber votes secretly; the other is shown name by name at closing. */
export const isSecret = (chamber: string): chamber is SecretChamber => SECRET_CHAMBERS.some((known) => known === chamber);

/** How heavy each chamber weighs where the round is joined by weight: whole numbers from 1 to 100. */
export type Weights = Readonly<Partial<Record<Chamber, number>>>;

/** How many were on the roll of each chamber that takes part. */
export type Rolls = Readonly<Partial<Record<Chamber, number>>>;

/** A group smaller than this is never shown apart. */
export const LEAST_SHOWN = 5;

/** Whether the figures of a group may be shown. */
export const mayShow = (size: number): boolean => size >= LEAST_SHOWN;

/**
 * Where residents and young people vote apart and fewer than five of either voted, both are counted as one: a small group is never shown apart. Takes how many of each
 * voted; says whether the young are counted by themselves.
 */
export const countsYoungApart = (residents: number, young: number): boolean => mayShow(residents) && mayShow(young);
