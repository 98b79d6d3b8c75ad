import { type LocalDate, type Problem, type Result, type TextLimits, checkText, ok, problem, refuse } from '../kernel/index.js';
import { BOARD_ROLES } from '../permissions/index.js';

/** What an association is of. A young people's group is one too, with rules of its own about age and names. */
export const ASSOCIATION_KINDS = ['village', 'neighbourhood', 'young-people'] as const;
export type AssociationKind = (typeof ASSOCIATION_KINDS)[number];

/** Roles in an association; all but the last are seats on its board. */
export const ASSOCIATION_ROLES = [...BOARD_ROLES, 'member'] as const;
export type AssociationRole = (typeof ASSOCIATION_ROLES)[number];
/** A role on the board. */
export type Seat = (typeof BOARD_ROLES)[number];

/** Lengths in characters; used by the door, the decision and the form alike. */
export const ASSOCIATION_LIMITS = {
  name: { min: 3, max: 120 },
  about: { min: 20, max: 3_000, multiline: true },
  reason: { min: 10, max: 1_000, multiline: true },
} as const;

/** An invitation or a proposal that nobody answers ends after so many calendar days. */
export const ANSWER_DAYS = 14;

/** Invitations that may be open at the same time, per association. */
export const MOST_OPEN_INVITATIONS = 50;

/** Below so many members their number is not shown: it would tell about a few neighbours. */
export const LEAST_COUNT_SHOWN = 5;

/** A person's role in an association with its term; both days included, `until` null while no end is known. */
export interface Membership {
  readonly id: string;
  readonly personId: string;
  readonly role: AssociationRole;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
}

/** Whether a membership is in its term on a day. */
export const inTerm = (membership: Pick<Membership, 'since' | 'until'>, on: LocalDate): boolean => membership.since <= on && (membership.until === null || membership.until >= on);

/** Whether a role is a seat on the board. */
export const isSeat = (role: AssociationRole): role is Seat => role !== 'member';

/** Who sits on the board on a day. */
export const boardOn = (memberships: readonly Membership[], on: LocalDate): readonly Membership[] => memberships.filter((m) => isSeat(m.role) && inTerm(m, on));

/** The words of an association in their clean form; every problem at once, each with its path. */
export function checkAssociationWords(words: { readonly name: string; readonly about: string }): Result<{ readonly name: string; readonly about: string }> {
  const problems: Problem[] = [];
  const clean = (path: 'name' | 'about', limits: TextLimits): string => {
    const checked = checkText(words[path], path, limits);
    if (checked.ok) return checked.value;
    problems.push(...checked.problems);
    return '';
  };
  const checked = { name: clean('name', ASSOCIATION_LIMITS.name), about: clean('about', ASSOCIATION_LIMITS.about) };
  return problems.length > 0 ? refuse(...problems) : ok(checked);
}

/** The part of an address that names an association: letters and figures of its name, without accents; refused when nothing is left. */
export function slugOf(name: string): Result<string> {
  const slug = name.normalize('NFKD').toLowerCase().replace(/[\u0300-\u036f'’]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60);
  return slug === '' ? refuse(problem('invalid-format', 'name')) : ok(slug);
}

/** The name under which a board member is shown to everybody: only when they agreed, and in a young people's group no more than the first word of it. */
export function publicName(kind: AssociationKind, member: { readonly name: string | null; readonly shown: boolean }): string | null {
  if (!member.shown || member.name === null || member.name === '') return null;
  return kind === 'young-people' ? (member.name.split(/\s+/)[0] ?? null) : member.name;
}
